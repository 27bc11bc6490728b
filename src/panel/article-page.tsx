import { Absent } from '../card/absent.tsx';
import { ArticleDate } from '../card/article-date.tsx';
import { Edition } from '../card/edition.tsx';
import { type FoundDeeds, FoundOnPage } from '../card/found-on-page.tsx';
import { Notice } from '../card/notice.tsx';
import { Skeleton } from '../card/skeleton.tsx';
import { useSay } from '../card/words.ts';
import type { PageState } from '../messages/watch-page.ts';
import type { About } from '../model/about.ts';
import type { ClaimEntry } from '../model/claim-sheet.ts';
import { PanelHead } from './panel-head.tsx';

export interface ArticlePageProps extends FoundDeeds {
  page: PageState;
  /** How it is switched off, by the settings: known at once, while the page may not have heard of it yet. */
  off: 'everywhere' | 'site' | null;
  /** What went wrong when the reader last asked for something. */
  problem: string | null;
  about: About | null;
  /** Milliseconds since 1970. */
  today: number;
  /** What a list shows of the article's claims. */
  entries: ReadonlyMap<string, ClaimEntry>;
  /** Whose page was just left: their row gets the focus. */
  focus: string | null;
  onBrief: () => void;
  onSwitchOn: () => void;
  onStart: (() => void) | null;
  onAlways: (() => void) | null;
}

/** The panel's first page, the article's brief: its date, the claims made in it, who is named, where page and record differ. */
export function ArticlePage(props: ArticlePageProps) {
  const say = useSay();
  const { page, off } = props;
  const isOff = off !== null || (page.kind === 'told' && page.report.state === 'off');
  const told = page.kind === 'told' && !isOff ? page.report : null;
  const annotated = told?.annotated ?? null;
  return (
    <>
      <PanelHead
        title={annotated && told?.title ? <bdi>{told.title}</bdi> : say('extension_name')}
        onBack={null}
      >
        {annotated && told && (
          <p class="note">
            <ArticleDate date={told.date} dateFrom={told.dateFrom} />
          </p>
        )}
        {annotated && annotated.findings.mentions.length > 0 && (
          <button type="button" class="quiet to-brief" onClick={props.onBrief}>
            {say('brief_open')}
          </button>
        )}
      </PanelHead>
      <main class="page-body">
        {isOff && (
          <Notice title={say(off === 'everywhere' ? 'popup_off_everywhere' : 'popup_off_site')}>
            <span class="actions">
              <button type="button" class="action first" onClick={props.onSwitchOn}>
                {say('panel_switch_on')}
              </button>
            </span>
          </Notice>
        )}
        {!isOff && page.kind === 'asking' && <Skeleton />}
        {!isOff && page.kind === 'absent' && (
          <Absent why={page.why} problem={props.problem} onStart={props.onStart} onAlways={props.onAlways} />
        )}
        {told && (
          <FoundOnPage
            {...props}
            state={told.state}
            problem={told.problem}
            annotated={told.annotated}
            silenced={told.silenced}
            dated={told.date !== null}
            first="claims"
          />
        )}
        {props.about && <Edition about={props.about} today={props.today} />}
      </main>
    </>
  );
}
