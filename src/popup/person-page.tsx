import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CastMember } from '../card/cast.ts';
import { JumpButton } from '../card/cast-list.tsx';
import { Period, When } from '../card/dates.tsx';
import { Holdings, NothingBefore, OfficeTitle, PersonName, Section, WhoThisIs } from '../card/person.tsx';
import { Phrase } from '../card/phrase.tsx';
import { RECORD_TEXT } from '../card/record-text.ts';
import { Skeleton } from '../card/skeleton.tsx';
import { StatementList } from '../card/statement.tsx';
import { WhyFold } from '../card/why-marked.tsx';
import { useSay } from '../card/words.ts';
import { correctionAddress } from '../messages/correction-address.ts';
import type { Silence, WhyMarked } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';

/** The record of one person: fetched, on its way, or why it did not come. */
export type PersonState =
  | { kind: 'asked' }
  | { kind: 'here'; sheet: ActorSheet }
  | { kind: 'failed'; problem: string };

/** All that is on record of one person the page names. What the list knew already is there at once. */
export function PersonPage(props: {
  member: CastMember;
  person: PersonState;
  /** Why the page's mentions of the person are marked; empty for someone whom only a caution speaks of. */
  reasons: WhyMarked[];
  silenced: Silence | null;
  /** The page's address, where the browser tells it. */
  url: string | null;
  onBack: () => void;
  onSilence: (actor: string, silence: Silence, undo: boolean) => void;
  onJump: (actor: string) => void;
}) {
  const say = useSay();
  const { member, person } = props;
  const sheet = person.kind === 'here' ? person.sheet : null;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header class="page-head person-head">
        <div class="person-tools">
          <button type="button" class="back" onClick={props.onBack}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
              <path d="M7.5 2 3.5 6l4 4" fill="none" stroke="currentColor" stroke-width="1.5" />
            </svg>
            {say('popup_back')}
          </button>
          {member.mentions.length > 0 && <JumpButton member={member} onJump={props.onJump} />}
        </div>
        <h1 class="name" tabIndex={-1} ref={heading}>
          {sheet ? <PersonName actor={sheet.actor} /> : <span {...RECORD_TEXT}>{member.name}</span>}
        </h1>
        <WhoThisIs sheet={sheet} known={member.office ?? member.was} />
      </header>
      <main class="page-body">
        {person.kind === 'asked' && <Skeleton />}
        {person.kind === 'failed' && <p class="nothing">{say('popup_person_failed', person.problem)}</p>}
        {sheet && <OnRecord sheet={sheet} />}
        <p class="correct">
          <a class="quiet" href={correctionAddress(member.actor, props.url)} target="_blank" rel="noopener">
            {say('report_link')}
          </a>
        </p>
      </main>
      {props.reasons.length > 0 && (
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

function OnRecord(props: { sheet: ActorSheet }) {
  const say = useSay();
  const { sheet } = props;
  const { date, before, around, since, undivided, counts, terms } = sheet;
  return (
    <>
      {date === null || before.length > 0 ? null : <NothingBefore sheet={sheet} />}
      {date !== null && (
        <Group
          title={<Phrase of="card_before" parts={[<When key="date" date={date} />]} />}
          list={before}
          held={counts.before}
        />
      )}
      <Group title={say('card_around')} list={around} held={counts.around} />
      <Group title={say('card_since')} list={since} held={counts.since} />
      {date === null && counts.all === 0 ? <NothingBefore sheet={sheet} /> : null}
      <Group title={say('card_newest')} list={undivided} held={undivided.length === 0 ? 0 : counts.all} />
      {terms.length > 0 && (
        <Section level={2} title={say('popup_offices')}>
          <ul class="terms">
            {terms.map((term) => (
              <li key={`${term.id} ${term.from}`}>
                <OfficeTitle office={term} withCountry={term.country !== sheet.actor.country} />
                <p class="note">
                  <Period from={term.from} to={term.to} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Holdings sheet={sheet} />
    </>
  );
}

function Group(props: {
  title: Parameters<typeof Section>[0]['title'];
  list: ActorSheet['before'];
  held: number;
}) {
  if (props.held === 0) return null;
  return (
    <Section
      level={2}
      title={
        <>
          {props.title} <span class="count">· {props.held}</span>
        </>
      }
    >
      <StatementList statements={props.list} held={props.held} />
    </Section>
  );
}
