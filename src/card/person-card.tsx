import { useId } from 'preact/hooks';
import type { Via } from '../model/finding.ts';
import type { Marking, Silence } from '../model/marking.ts';
import type { MessageKey } from '../model/say.ts';
import type { ActorSheet } from '../model/sheet.ts';
import { type CardDeeds, CardTools, TakeAlong } from './card-tools.tsx';
import { CautionNotes } from './caution.tsx';
import { When } from './dates.tsx';
import { Died, Fold, Holdings, NothingBefore, OfficeAsOf, PersonName, Section } from './person.tsx';
import { Phrase } from './phrase.tsx';
import { StatementList, type StatementPlace } from './statement.tsx';
import { NotThisPerson, Reason } from './why-marked.tsx';
import { useLanguage, useSay } from './words.ts';

/** A card is a glance: more than three statements belong on the person's page. */
const STATEMENTS_SHOWN = 3;

/** What to say when the page does not name the actor outright; a name, a surname or a title needs no word. */
const VIA_WORD: Partial<Record<Via, MessageKey>> = {
  role: 'card_via_role',
  metonym: 'card_via_metonym',
  misspelling: 'card_via_misspelling',
};

/**
 * What the record holds of one actor, as a card beside a mention: who, in what office on the article's date, up to
 * three earlier statements, and the rest folded; below, why the mention is marked and what to do if it is not they.
 */
export function PersonCard(props: {
  sheet: ActorSheet;
  marking: Marking;
  /** How the reader silenced the actor in this card. */
  silenced: Silence | null;
  onShow: (actor: string) => void;
  onSilence: (silence: Silence, undo: boolean) => void;
  /** What went wrong when the actor was to be silenced. */
  problem?: string | null;
  /** Null where the card is part of one of our own pages. */
  deeds?: CardDeeds | null;
}) {
  const say = useSay();
  const name = useId();
  const { sheet, marking, deeds } = props;
  const place = deeds ? { onCopy: deeds.onCopy } : undefined;
  // A caution about the spelling says it better.
  const viaWord = marking.cautions.length === 0 && marking.why && VIA_WORD[marking.why.via];
  return (
    <article class="card" aria-labelledby={name} {...useLanguage()}>
      <header class="head">
        {deeds && <CardTools deeds={deeds} />}
        <h2 id={name} class="name">
          <PersonName actor={sheet.actor} />
        </h2>
        <OfficeAsOf sheet={sheet} />
        <Died sheet={sheet} />
        {sheet.date === null && <p class="note">{say('card_no_date')}</p>}
        {viaWord && <p class="note">{say(viaWord)}</p>}
        <CautionNotes cautions={marking.cautions} onShow={props.onShow} />
      </header>
      {/* Keyed: another person's record starts at its top, with its folds closed. */}
      <div key={sheet.actor.id} class="body">
        {sheet.date === null ? (
          <Undivided sheet={sheet} place={place} />
        ) : (
          <Divided sheet={sheet} date={sheet.date} place={place} />
        )}
        <Holdings sheet={sheet} />
      </div>
      {(marking.why || deeds) && (
        <details class="fold foot">
          <summary>{say(deeds ? (marking.why ? 'card_more' : 'card_take_along') : 'why_title')}</summary>
          {marking.why && (
            <>
              <Reason why={marking.why} />
              <NotThisPerson
                name={sheet.actor.name}
                silenced={props.silenced}
                problem={props.problem}
                onSilence={props.onSilence}
              />
            </>
          )}
          {deeds && <TakeAlong deeds={deeds} />}
        </details>
      )}
    </article>
  );
}

/** "3 of 12": how many of those held are shown. Nothing when all are. */
function Shown(props: { shown: number; held: number }) {
  const say = useSay();
  if (props.held <= props.shown) return null;
  return <span class="count"> · {say('card_shown_of', String(props.shown), String(props.held))}</span>;
}

function Divided(props: { sheet: ActorSheet; date: string; place: StatementPlace | undefined }) {
  const say = useSay();
  const { before, around, since, counts } = props.sheet;
  const shown = before.slice(0, STATEMENTS_SHOWN);
  return (
    <>
      {shown.length === 0 ? (
        <NothingBefore sheet={props.sheet} />
      ) : (
        <Section
          level={3}
          title={
            <>
              <Phrase of="card_before" parts={[<When key="date" date={props.date} />]} />
              <Shown shown={shown.length} held={counts.before} />
            </>
          }
        >
          <StatementList statements={shown} place={props.place} />
        </Section>
      )}
      <Fold title={say('card_around')} statements={around} held={counts.around} place={props.place} />
      <Fold title={say('card_since')} statements={since} held={counts.since} place={props.place} />
    </>
  );
}

function Undivided(props: { sheet: ActorSheet; place: StatementPlace | undefined }) {
  const say = useSay();
  const { undivided, counts } = props.sheet;
  const shown = undivided.slice(0, STATEMENTS_SHOWN);
  if (shown.length === 0) return <NothingBefore sheet={props.sheet} />;
  return (
    <Section
      level={3}
      title={
        <>
          {say('card_newest')}
          <Shown shown={shown.length} held={counts.all} />
        </>
      }
    >
      <StatementList statements={shown} place={props.place} />
    </Section>
  );
}
