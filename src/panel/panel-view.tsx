import { Failure } from '../card/failure.tsx';
import { useLanguage } from '../card/words.ts';
import { ArticlePage, type ArticlePageProps } from './article-page.tsx';
import { BriefPage, type BriefPageProps } from './brief-page.tsx';
import { ClaimPage, type ClaimPageProps } from './claim-page.tsx';
import { ComparePage, type ComparePageProps } from './compare-page.tsx';
import { PersonPage, type PersonPageProps } from './person-page.tsx';

/** One page of the panel with all it shows. */
export type PanelPage =
  | { kind: 'article'; props: ArticlePageProps }
  | { kind: 'person'; props: PersonPageProps }
  | { kind: 'claim'; props: ClaimPageProps }
  | { kind: 'compare'; props: ComparePageProps }
  | { kind: 'brief'; props: BriefPageProps };

/**
 * The whole panel: the page a reader is on, and what went wrong with their last press. `step` counts the reader's steps:
 * each is a new page.
 */
export function PanelView(props: { page: PanelPage; step: string; failure: string | null }) {
  return (
    <div class="page panel" {...useLanguage()}>
      <Page key={props.step} {...props.page} />
      {props.failure !== null && <Failure words={props.failure} />}
    </div>
  );
}

function Page(page: PanelPage) {
  switch (page.kind) {
    case 'article':
      return <ArticlePage {...page.props} />;
    case 'person':
      return <PersonPage {...page.props} />;
    case 'claim':
      return <ClaimPage {...page.props} />;
    case 'compare':
      return <ComparePage {...page.props} />;
    case 'brief':
      return <BriefPage {...page.props} />;
  }
}
