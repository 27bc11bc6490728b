import { useSay } from './words.ts';

/**
 * Grey lines in the place of what has not come yet. The stylesheet keeps them unseen for the first 300 ms, so that a
 * quick answer never flickers.
 */
export function Skeleton() {
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
