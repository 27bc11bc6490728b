import { useMemo } from 'preact/hooks';
import type { CastMember } from '../card/cast.ts';
import { JumpButton } from '../card/cast-list.tsx';
import { When } from '../card/dates.tsx';
import { Holdings, NothingBefore, PersonName, WhoThisIs } from '../card/person.tsx';
import { Phrase } from '../card/phrase.tsx';
import { RECORD_TEXT } from '../card/record-text.ts';
import { Skeleton } from '../card/skeleton.tsx';
import { WhyFold } from '../card/why-marked.tsx';
import { useSay } from '../card/words.ts';
import type { Silence, WhyMarked } from '../model/marking.ts';
import type { ActorSheet, StatementLine } from '../model/sheet.ts';
import type { Asked } from './asked.ts';
import { allOf } from './compared.ts';
import { FilterBar } from './filter-bar.tsx';
import { PanelHead } from './panel-head.tsx';
import type { StatementFilter } from './places.ts';
import { idOf } from './reveal.ts';
import { choicesOf, passes, stanceOf } from './statement-filter.ts';
import { StatementGroups } from './statement-groups.tsx';
import { TimelineFigure } from './timeline-figure.tsx';

export interface PersonPageProps {
  /** As the article names the person; null for somebody it does not name. */
  member: CastMember | null;
  person: Asked<ActorSheet>;
  filter: StatementFilter;
  /** The last day the record knows of. */
  until: string;
  /** Why the article's mentions are marked. */
  reasons: WhyMarked[];
  silenced: Silence | null;
  onBack: () => void;
  onFilter: (filter: StatementFilter) => void;
  onClaim: (claim: string) => void;
  onCompare: (claim: string) => void;
  onReveal: (key: string) => void;
  onJump: (actor: string) => void;
  onSilence: (actor: string, silence: Silence, undo: boolean) => void;
}

/** All that is on record of one person, as of the article's date: offices and statements over time, then every statement. */
export function PersonPage(props: PersonPageProps) {
  const say = useSay();
  const { member, person } = props;
  const sheet = person.kind === 'here' ? person.answer : null;
  return (
    <>
      <PanelHead
        onBack={props.onBack}
        tools={member && member.mentions.length > 0 && <JumpButton member={member} onJump={props.onJump} />}
        title={
          sheet ? <PersonName actor={sheet.actor} /> : <span {...RECORD_TEXT}>{member?.name ?? '…'}</span>
        }
      >
        <WhoThisIs sheet={sheet} known={member?.office ?? member?.was ?? null} />
      </PanelHead>
      <main class="page-body">
        {person.kind === 'asked' && <Skeleton />}
        {person.kind === 'failed' && <p class="nothing">{say('panel_failed', person.problem)}</p>}
        {sheet && <OnRecord {...props} sheet={sheet} />}
      </main>
      {member && props.reasons.length > 0 && (
        <WhyFold
          reasons={props.reasons}
          name={member.name}
          silenced={props.silenced}
          onSilence={(silence, undo) => props.onSilence(member.actor, silence, undo)}
        />
      )}
    </>
  );
}

function OnRecord(props: PersonPageProps & { sheet: ActorSheet }) {
  const say = useSay();
  const { sheet, filter, until } = props;
  const all = useMemo(() => allOf(sheet), [sheet]);
  const choices = useMemo(() => choicesOf(all), [all]);
  const through = (list: StatementLine[]) => list.filter((statement) => passes(statement, filter));
  const plotted = useMemo(() => {
    const statements = all
      .filter((statement) => passes(statement, filter))
      .map((statement) => ({ statement, stance: stanceOf(statement, filter.claim), by: null }));
    return { statements, offices: sheet.terms, article: sheet.date, until };
  }, [all, filter, sheet, until]);
  const shown = plotted.statements.map(({ statement }) => statement);
  return (
    <>
      <TimelineFigure title={say('timeline_title')} data={plotted} onShow={props.onReveal} />
      {all.length > 0 && (
        <FilterBar
          choices={choices}
          filter={filter}
          shown={shown.length}
          held={all.length}
          onFilter={props.onFilter}
        />
      )}
      {filter.claim !== null && (
        <OnClaim claim={filter.claim} shown={shown} onClaim={props.onClaim} onCompare={props.onCompare} />
      )}
      {shown.length === 0 && all.length > 0 && <p class="nothing">{say('panel_none_match')}</p>}
      {sheet.counts.before === 0 && (sheet.date !== null || all.length === 0) && (
        <NothingBefore sheet={sheet} />
      )}
      <StatementGroups
        sheet={{
          date: sheet.date,
          before: through(sheet.before),
          around: through(sheet.around),
          since: through(sheet.since),
          undivided: through(sheet.undivided),
        }}
        place={{ onClaim: props.onClaim, idOf }}
      />
      <Holdings sheet={sheet} />
    </>
  );
}

/** What can be done with the statements on one claim: see everybody on it, set two side by side. */
function OnClaim(props: {
  claim: string;
  shown: StatementLine[];
  onClaim: (claim: string) => void;
  onCompare: (claim: string) => void;
}) {
  const say = useSay();
  const { claim, shown } = props;
  const [latest, earliest] = [shown[0], shown.at(-1)];
  return (
    <div class="on-claim">
      {latest && earliest && latest !== earliest && (
        <p class="note">
          <Phrase
            of="panel_earliest_latest"
            parts={[<When key="earliest" date={earliest.date} />, <When key="latest" date={latest.date} />]}
          />
        </p>
      )}
      <p class="links">
        {shown.length >= 2 && (
          <button type="button" class="quiet" onClick={() => props.onCompare(claim)}>
            {say('compare_open')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => props.onClaim(claim)}>
          {say('panel_everybody')}
        </button>
      </p>
    </div>
  );
}
