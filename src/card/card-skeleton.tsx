import { useLanguage, useSay } from './words.ts';

/**
 * Stands in for a card that has not come yet, in about its shape. The stylesheet keeps it unseen for the first 300 ms,
 * so a quick answer never flickers.
 */
export function CardSkeleton() {
  return (
    <div class="card" {...useLanguage()}>
      <SkeletonLines />
    </div>
  );
}

/** The grey lines alone, for a page that has its own frame; screen readers hear one word. */
export function SkeletonLines() {
  const say = useSay();
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{say('card_loading')}</span>
      <i class="bone wide" />
      <i class="bone" />
      <i class="bone wide" />
      <i class="bone wide" />
      <i class="bone short" />
    </div>
  );
}
