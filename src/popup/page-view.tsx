import { Absent } from '../card/absent.tsx';
import { castOf, differencesOf } from '../card/cast.ts';
import { CastList } from '../card/cast-list.tsx';
import { claimsFoundIn } from '../card/claims-found.ts';
import { ClaimsFoundList } from '../card/claims-found-list.tsx';
import { Differences } from '../card/differences.tsx';
import { Edition } from '../card/edition.tsx';
import { Notice } from '../card/notice.tsx';
import { SilencedList } from '../card/silenced-list.tsx';
import { Skeleton } from '../card/skeleton.tsx';
import { useSay } from '../card/words.ts';
import type { PageReport } from '../messages/protocol.ts';
import type { PageState } from '../messages/watch-page.ts';
import type { About } from '../model/about.ts';
import type { ClaimEntry } from '../model/claim-sheet.ts';
import type { Silence } from '../model/marking.ts';
import { DateLine } from './date-line.tsx';

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
  /** What a list shows of the page's claims, by id. */
  entries: ReadonlyMap<string, ClaimEntry>;
  onOpen: (actor: string) => void;
  onJump: (actor: string) => void;
  onPoint: (start: number, end: number) => void;
  onSilence: (actor: string, silence: Silence, undo: boolean) => void;
  onPanel: () => void;
  /** The reader sets the article's date; null takes that back. */
  onDate: (date: string | null) => void;
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
        <div class="head-row">
          <h1 class="name">{say('extension_name')}</h1>
          <button
            type="button"
            class="to-panel"
            title={say('popup_panel')}
            aria-label={say('popup_panel')}
            onClick={props.onPanel}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <rect x="1.5" y="2.5" width="13" height="11" rx="1.5" fill="none" stroke="currentColor" />
              <path d="M10 3v10" stroke="currentColor" />
              <path d="M11.5 5.5h1.5M11.5 8h1.5M11.5 10.5h1.5" stroke="currentColor" />
            </svg>
          </button>
        </div>
        {told?.annotated ? (
          <DateLine
            key={page.url}
            date={told.date}
            dateFrom={told.dateFrom}
            today={props.today}
            onDate={page.url === null ? null : props.onDate}
          />
        ) : (
          <p class="note" />
        )}
        {told?.slowed && <p class="note">{say('popup_slowed')}</p>}
      </header>
      <main class="page-body">
        {isOff ? (
          <Notice title={say(off === 'everywhere' ? 'popup_off_everywhere' : 'popup_off_site')}>
            {say('popup_off_hint')}
          </Notice>
        ) : (
          <>
            {page.kind === 'asking' && <Skeleton />}
            {page.kind === 'absent' && (
              <Absent
                why={page.why}
                problem={props.problem}
                onStart={props.onStart}
                onAlways={page.url === null ? null : props.onAlways}
              />
            )}
            {told && <Told {...props} report={told} />}
            {props.about && <Edition about={props.about} today={props.today} />}
          </>
        )}
      </main>
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
  const claims = claimsFoundIn(annotated, silenced);
  const pointTo = (claim: string) => {
    const place = claims.find((one) => one.claim === claim)?.places[0];
    if (place) props.onPoint(place.start, place.end);
  };
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
      <ClaimsFoundList
        claims={claims}
        entries={props.entries}
        dated={report.date !== null}
        onOpen={props.onPanel}
        onPoint={pointTo}
      />
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
