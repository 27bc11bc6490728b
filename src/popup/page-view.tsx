import { Absent } from '../card/absent.tsx';
import { Edition } from '../card/edition.tsx';
import { FoundOnPage } from '../card/found-on-page.tsx';
import { Notice } from '../card/notice.tsx';
import { Skeleton } from '../card/skeleton.tsx';
import { useSay } from '../card/words.ts';
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
            {told && (
              <FoundOnPage
                {...props}
                state={told.state}
                problem={told.problem}
                annotated={told.annotated}
                silenced={told.silenced}
                dated={told.date !== null}
                first="people"
                onPerson={props.onOpen}
                onClaim={props.onPanel}
              />
            )}
            {props.about && <Edition about={props.about} today={props.today} />}
          </>
        )}
      </main>
    </>
  );
}
