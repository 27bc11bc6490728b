import { Absent } from '../card/absent.tsx';
import { ArticleDate } from '../card/article-date.tsx';
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
import { PanelHead } from './panel-head.tsx';

export interface ArticlePageProps {
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
  onPerson: (actor: string) => void;
  onClaim: (claim: string) => void;
  onBrief: () => void;
  onJump: (actor: string) => void;
  onPointClaim: (claim: string) => void;
  onPoint: (start: number, end: number) => void;
  onSilence: (actor: string, silence: Silence, undo: boolean) => void;
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
        {told && <Told {...props} report={told} />}
        {props.about && <Edition about={props.about} today={props.today} />}
      </main>
    </>
  );
}

function Told(props: ArticlePageProps & { report: PageReport }) {
  const say = useSay();
  const { report } = props;
  if (report.state === 'empty') return <Notice title={say('popup_empty')}>{say('popup_empty_hint')}</Notice>;
  if (report.state === 'failed') return <Notice title={say('popup_failed')}>{report.problem}</Notice>;
  const { annotated, silenced } = report;
  if (annotated === null) return <Skeleton />;
  const cast = castOf(annotated, silenced);
  const allSilenced = cast.length === 0 && annotated.findings.mentions.length > 0;
  return (
    <>
      <ClaimsFoundList
        claims={claimsFoundIn(annotated, silenced)}
        entries={props.entries}
        dated={report.date !== null}
        onOpen={props.onClaim}
        onPoint={props.onPointClaim}
      />
      {cast.length > 0 ? (
        <CastList
          cast={cast}
          dated={report.date !== null}
          focus={props.focus}
          onOpen={props.onPerson}
          onJump={props.onJump}
        />
      ) : (
        <Notice title={say(allSilenced ? 'popup_all_silenced' : 'popup_nobody')}>
          {!allSilenced && say('popup_nobody_hint')}
        </Notice>
      )}
      <Differences
        differences={differencesOf(annotated, silenced)}
        onOpen={props.onPerson}
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
