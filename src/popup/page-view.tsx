import type { ComponentChildren } from 'preact';
import { When } from '../card/dates.tsx';
import { Skeleton } from '../card/skeleton.tsx';
import { useSay } from '../card/words.ts';
import type { PageReport } from '../messages/protocol.ts';
import type { About } from '../model/about.ts';
import type { Silence } from '../model/marking.ts';
import type { MessageKey } from '../model/say.ts';
import { castOf, differencesOf } from './cast.ts';
import { CastList } from './cast-list.tsx';
import { Differences } from './differences.tsx';
import { Edition } from './edition.tsx';
import { SilencedList } from './silenced-list.tsx';
import type { Absence, PageState } from './watch-page.ts';

/** How the article's date was found, by `PageReport.dateFrom`. */
const DATE_SOURCE: Record<string, MessageKey> = {
  meta: 'popup_date_meta',
  'json-ld': 'popup_date_json_ld',
  time: 'popup_date_time',
  address: 'popup_date_address',
  text: 'popup_date_text',
};

const ABSENCE: Record<Absence, MessageKey> = {
  'not-web': 'popup_absent_not_web',
  'not-by-itself': 'popup_absent_not_by_itself',
  'not-yet': 'popup_absent_not_yet',
  gone: 'popup_absent_gone',
};

export interface PageViewProps {
  page: PageState;
  /** How it is switched off, by the settings: known at once, while the page may not have heard of it yet. */
  off: 'everywhere' | 'site' | null;
  /** What went wrong when the reader last asked to annotate this page. */
  problem: string | null;
  /** This edition of the record; null until it is known. */
  about: About | null;
  /** Milliseconds since 1970. */
  today: number;
  focus: string | null;
  onOpen: (actor: string) => void;
  onJump: (actor: string) => void;
  onPoint: (start: number, end: number) => void;
  onSilence: (actor: string, silence: Silence, undo: boolean) => void;
  onStart: () => void;
  onAlways: () => void;
}

/** The popup's first page: the article's date and who is on the page, or why there is nothing to show. */
export function PageView(props: PageViewProps) {
  const say = useSay();
  const { page, off } = props;
  const isOff = off !== null || (page.kind === 'told' && page.report.state === 'off');
  const told = page.kind === 'told' && !isOff ? page.report : null;
  return (
    <>
      <header class="page-head">
        <h1 class="name">{say('extension_name')}</h1>
        <p class="note">{told?.annotated && <ArticleDate report={told} />}</p>
      </header>
      <main class="page-body">
        {isOff ? (
          <Notice title={say(off === 'everywhere' ? 'popup_off_everywhere' : 'popup_off_site')}>
            {say('popup_off_hint')}
          </Notice>
        ) : (
          <>
            {page.kind === 'asking' && <Skeleton />}
            {page.kind === 'absent' && <Absent {...props} why={page.why} />}
            {told && <Told {...props} report={told} />}
            {props.about && <Edition about={props.about} today={props.today} />}
          </>
        )}
      </main>
    </>
  );
}

function ArticleDate(props: { report: PageReport }) {
  const say = useSay();
  const { date, dateFrom } = props.report;
  if (date === null) return <>{say('popup_no_date')}</>;
  const source = dateFrom === null ? undefined : DATE_SOURCE[dateFrom];
  return (
    <>
      <When date={date} />
      {source && `, ${say(source)}`}
    </>
  );
}

function Told(props: PageViewProps & { report: PageReport }) {
  const say = useSay();
  const { report } = props;
  if (report.state === 'empty') return <Notice title={say('popup_empty')}>{say('popup_empty_hint')}</Notice>;
  if (report.state === 'failed') return <Notice title={say('popup_failed')}>{report.problem}</Notice>;
  // While a page that grew is read again the list stays: what is known is shown.
  const { annotated, silenced } = report;
  if (annotated === null) return <Skeleton />;
  const cast = castOf(annotated, silenced);
  const allSilenced = cast.length === 0 && annotated.findings.mentions.length > 0;
  return (
    <>
      {cast.length > 0 ? (
        <CastList
          cast={cast}
          dated={report.date !== null}
          focus={props.focus}
          onOpen={props.onOpen}
          onJump={props.onJump}
        />
      ) : (
        <Notice title={say(allSilenced ? 'popup_all_silenced' : 'popup_nobody')}>
          {!allSilenced && say('popup_nobody_hint')}
        </Notice>
      )}
      <Differences
        differences={differencesOf(annotated, silenced)}
        onOpen={props.onOpen}
        onPoint={props.onPoint}
      />
      <SilencedList
        silenced={silenced}
        nameOf={(actor) => annotated.people[actor]?.name ?? actor}
        onSilence={props.onSilence}
      />
    </>
  );
}

function Absent(props: PageViewProps & { why: Absence }) {
  const say = useSay();
  const { why, problem } = props;
  if (why === 'gone') return <Notice title={say(ABSENCE[why])} />;
  if (why === 'not-web') return <Notice title={say(ABSENCE[why])}>{say('popup_absent_not_web_hint')}</Notice>;
  return (
    <Notice title={say(ABSENCE[why])}>
      {problem !== null && say('popup_start_failed', problem)}
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
