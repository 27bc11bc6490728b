import type { ComponentChildren } from 'preact';
import { SkeletonLines } from '../card/card-skeleton.tsx';
import { When } from '../card/dates.tsx';
import { useSay } from '../card/words.ts';
import type { PageReport } from '../messages/protocol.ts';
import type { MessageKey } from '../model/say.ts';
import { castOf } from './cast.ts';
import { CastList } from './cast-list.tsx';
import type { Absence, PageState } from './watch-page.ts';

/** How the article's date was found, by `PageReport.dateFrom`. */
const DATE_SOURCE: Record<string, MessageKey> = {
  meta: 'popup_date_meta',
  'json-ld': 'popup_date_json_ld',
  time: 'popup_date_time',
  address: 'popup_date_address',
};

const ABSENCE: Record<Absence, MessageKey> = {
  'not-web': 'popup_absent_not_web',
  'not-by-itself': 'popup_absent_not_by_itself',
  'not-yet': 'popup_absent_not_yet',
};

export interface PageViewProps {
  page: PageState;
  /** True when the reader switched it off everywhere (and not only for this site). */
  offEverywhere: boolean;
  /** What went wrong when the reader last asked to annotate this page. */
  problem: string | null;
  focus: string | null;
  onOpen: (actor: string) => void;
  onJump: (actor: string) => void;
  onStart: () => void;
  onAlways: () => void;
}

/** The popup's first page: the article's date and who is on the page, or why there is nothing to show. */
export function PageView(props: PageViewProps) {
  const say = useSay();
  const { page } = props;
  return (
    <>
      <header class="page-head">
        <h1 class="name">{say('extension_name')}</h1>
        {page.kind === 'told' && page.report.annotated && <ArticleDate report={page.report} />}
      </header>
      <main class="page-body">
        {page.kind === 'asking' && <SkeletonLines />}
        {page.kind === 'absent' && <Absent {...props} why={page.why} />}
        {page.kind === 'told' && <Told {...props} report={page.report} />}
      </main>
    </>
  );
}

function ArticleDate(props: { report: PageReport }) {
  const say = useSay();
  const { date, dateFrom } = props.report;
  if (date === null) return <p class="note">{say('popup_no_date')}</p>;
  const source = dateFrom === null ? undefined : DATE_SOURCE[dateFrom];
  return (
    <p class="note">
      <When date={date} />
      {source && `, ${say(source)}`}
    </p>
  );
}

function Told(props: PageViewProps & { report: PageReport }) {
  const say = useSay();
  const { report } = props;
  switch (report.state) {
    case 'off':
      return (
        <Notice title={say(props.offEverywhere ? 'popup_off_everywhere' : 'popup_off_site')}>
          {say('popup_off_hint')}
        </Notice>
      );
    case 'empty':
      return <Notice title={say('popup_empty')}>{say('popup_empty_hint')}</Notice>;
    case 'failed':
      return <Notice title={say('popup_failed')}>{report.problem}</Notice>;
    default:
  }
  // While a page that grew is read again the list stays: what is known is shown.
  if (report.annotated === null) return <SkeletonLines />;
  const cast = castOf(report.annotated);
  if (cast.length === 0) return <Notice title={say('popup_nobody')}>{say('popup_nobody_hint')}</Notice>;
  return (
    <CastList
      cast={cast}
      dated={report.date !== null}
      focus={props.focus}
      onOpen={props.onOpen}
      onJump={props.onJump}
    />
  );
}

function Absent(props: PageViewProps & { why: Absence }) {
  const say = useSay();
  const { why, problem } = props;
  return (
    <Notice title={say(ABSENCE[why])}>
      {why === 'not-web' && say('popup_absent_not_web_hint')}
      {problem !== null && say('popup_start_failed', problem)}
      {why !== 'not-web' && (
        <span class="actions">
          <button type="button" class="action first" onClick={props.onStart}>
            {say('popup_start')}
          </button>
          {why === 'not-by-itself' && props.page.url !== null && (
            <button type="button" class="action" onClick={props.onAlways}>
              {say('popup_always')}
            </button>
          )}
        </span>
      )}
    </Notice>
  );
}

/** What is so, and what can be done; read out when it changes. */
function Notice(props: { title: string; children?: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <p>{props.title}</p>
      {props.children && <div class="hint">{props.children}</div>}
    </div>
  );
}
