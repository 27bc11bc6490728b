import { useMemo } from 'preact/hooks';
import { When } from '../card/dates.tsx';
import { formatDate } from '../card/format-date.ts';
import { OfficeTitle, Section } from '../card/person.tsx';
import { Phrase } from '../card/phrase.tsx';
import { RECORD_TEXT } from '../card/record-text.ts';
import { Skeleton } from '../card/skeleton.tsx';
import { StanceMark } from '../card/stance-mark.tsx';
import { STANCE_WORD } from '../card/stance-word.ts';
import { useSay } from '../card/words.ts';
import type { ClaimSheet, StatementSpeaker } from '../model/claim-sheet.ts';
import type { Stance } from '../model/statement.ts';
import type { Asked } from './asked.ts';
import { PanelHead } from './panel-head.tsx';
import { idOf } from './reveal.ts';
import { type SideMember, saidByThen, sidesOf } from './sides.ts';
import { stanceOf } from './statement-filter.ts';
import { StatementGroups } from './statement-groups.tsx';
import { TimelineFigure } from './timeline-figure.tsx';

/** The order in which sides are told: neither first nor last is the right one. */
const SIDES = ['asserts', 'qualifies', 'rejects'] as const satisfies Stance[];

export interface ClaimPageProps {
  claim: Asked<ClaimSheet>;
  until: string;
  onBack: () => void;
  onPerson: (actor: string) => void;
  onClaim: (claim: string) => void;
  onCompare: (actor: string) => void;
  onReveal: (key: string) => void;
}

/** One claim: what it says, who stands on which side of it, when it was spoken of, and every statement. */
export function ClaimPage(props: ClaimPageProps) {
  const say = useSay();
  const { claim } = props;
  const sheet = claim.kind === 'here' ? claim.answer : null;
  return (
    <>
      <PanelHead onBack={props.onBack} title={<span {...RECORD_TEXT}>{sheet?.claim.assertion ?? '…'}</span>}>
        {sheet && (
          <p class="note">
            <Phrase
              of="panel_claim_on"
              parts={[
                <span key="topic" {...RECORD_TEXT}>
                  {sheet.topic.title}
                </span>,
              ]}
            />
          </p>
        )}
        {sheet?.date === null && <p class="note">{say('panel_no_date')}</p>}
      </PanelHead>
      <main class="page-body">
        {claim.kind === 'asked' && <Skeleton />}
        {claim.kind === 'failed' && <p class="nothing">{say('panel_failed', claim.problem)}</p>}
        {sheet && <OnRecord {...props} sheet={sheet} />}
      </main>
    </>
  );
}

function OnRecord(props: ClaimPageProps & { sheet: ClaimSheet }) {
  const say = useSay();
  const { sheet, until } = props;
  const all = useMemo(() => [...sheet.since, ...saidByThen(sheet)], [sheet]);
  const speakers = new Map(all.map((statement) => [statement.key, statement.speakers]));
  const plotted = useMemo(() => {
    const statements = all.map((statement) => ({
      statement,
      stance: stanceOf(statement, sheet.claim.id),
      by: statement.speakers.map(({ name }) => name).join(', '),
    }));
    return { statements, offices: [], article: sheet.date, until };
  }, [all, sheet, until]);
  return (
    <>
      <TimelineFigure title={say('timeline_title')} data={plotted} onShow={props.onReveal} />
      <Sides {...props} />
      <StatementGroups
        sheet={sheet}
        place={{
          claim: sheet.claim.id,
          onClaim: props.onClaim,
          idOf,
          who: (key) => <Speakers speakers={speakers.get(key) ?? []} onPerson={props.onPerson} />,
        }}
      />
      {sheet.range && (
        <p class="note holdings">
          <Phrase
            of="panel_range"
            parts={[
              String(sheet.counts.all),
              <When key="from" date={sheet.range.from} />,
              <When key="to" date={sheet.range.to} />,
            ]}
          />
        </p>
      )}
    </>
  );
}

function Sides(props: ClaimPageProps & { sheet: ClaimSheet }) {
  const say = useSay();
  const { sheet } = props;
  const sides = sidesOf(sheet);
  const isEmpty = SIDES.every((side) => sides[side].length === 0);
  if (isEmpty) {
    return (
      <p class="nothing">
        {sheet.date === null || sheet.counts.all === 0 ? (
          say('card_none')
        ) : (
          <>
            <Phrase of="card_none_before" parts={[<When key="date" date={sheet.date} />]} />{' '}
            {say('card_later', String(sheet.counts.since))}
          </>
        )}
      </p>
    );
  }
  return (
    <Section
      level={2}
      title={
        sheet.date === null ? (
          say('panel_who_undated')
        ) : (
          <Phrase of="panel_who" parts={[<When key="date" date={sheet.date} />]} />
        )
      }
    >
      {SIDES.filter((side) => sides[side].length > 0).map((side) => (
        <div key={side} class="side">
          <h3 class="claim">
            <StanceMark stance={side} />
            <span class="stance">{say(STANCE_WORD[side])}</span>{' '}
            <span class="count">· {sides[side].length}</span>
          </h3>
          <ul>
            {sides[side].map((member) => (
              <Member key={member.actor} member={member} {...props} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Member(props: {
  member: SideMember;
  onPerson: (actor: string) => void;
  onCompare: (actor: string) => void;
  onReveal: (key: string) => void;
}) {
  const say = useSay();
  const { member } = props;
  const compare = say('panel_held_compare', String(member.held));
  return (
    <li class="side-member">
      <Speaker speaker={member} onPerson={props.onPerson} />
      <p class="note links">
        <button
          type="button"
          class="quiet"
          aria-label={say('panel_latest_of', member.name, formatDate(member.latest.date, say))}
          onClick={() => props.onReveal(member.latest.key)}
        >
          <When date={member.latest.date} />
        </button>
        {member.held > 1 && (
          <button
            type="button"
            class="quiet"
            aria-label={say('compare_open_of', member.name, compare)}
            onClick={() => props.onCompare(member.actor)}
          >
            {compare}
          </button>
        )}
        {member.earlier.map(({ stance, date }) => (
          <span key={stance}>
            <Phrase
              of="panel_earlier_side"
              parts={[say(STANCE_WORD[stance]), <When key="date" date={date} />]}
            />
          </span>
        ))}
      </p>
    </li>
  );
}

/** A name that opens the person's page, and the office of the day of the statement. */
function Speaker(props: { speaker: StatementSpeaker; onPerson: (actor: string) => void }) {
  const { actor, name, office, country } = props.speaker;
  return (
    <>
      <button type="button" class="speaker-name" onClick={() => props.onPerson(actor)} {...RECORD_TEXT}>
        {name}
      </button>{' '}
      <span class="note">
        {office ? <OfficeTitle office={office} withCountry /> : <span {...RECORD_TEXT}>{country}</span>}
      </span>
    </>
  );
}

function Speakers(props: { speakers: StatementSpeaker[]; onPerson: (actor: string) => void }) {
  return (
    <>
      {props.speakers.map((speaker) => (
        <span key={speaker.actor} class="one-speaker">
          <Speaker speaker={speaker} onPerson={props.onPerson} />
        </span>
      ))}
    </>
  );
}
