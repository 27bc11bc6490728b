import type { ComponentChildren } from 'preact';
import type { ActorSheet, OfficeLine, StatementLine } from '../model/sheet.ts';
import { Period, When } from './dates.tsx';
import { Phrase } from './phrase.tsx';
import { RECORD_TEXT } from './record-text.ts';
import { StatementList, type StatementPlace } from './statement.tsx';
import { useSay } from './words.ts';

/** More offices than these make the line a paragraph; a person's page lists them all. */
const OFFICES_SHOWN = 2;

/** Name and native name, as the text of a heading. */
export function PersonName(props: { actor: ActorSheet['actor'] }) {
  const { name, native } = props.actor;
  return (
    <>
      <span {...RECORD_TEXT}>{name}</span>
      {native && (
        <>
          {' '}
          <span class="native" lang={native.lang} dir="auto">
            {native.text}
          </span>
        </>
      )}
    </>
  );
}

/** An office's title, with the country before it unless the title names it, and whether it is held for a time only. */
export function OfficeTitle(props: { office: OfficeLine; withCountry: boolean }) {
  const { title, acting } = props.office;
  const country = props.withCountry ? props.office.country : null;
  const text = <span {...RECORD_TEXT}>{country ? `${country} · ${title}` : title}</span>;
  return <span class="title">{acting ? <Phrase of="card_acting" parts={[text]} /> : text}</span>;
}

/** Month precision: on the card a past term is told in one line; a person's page has the days. */
function toMonth(date: string): string {
  return date.slice(0, 7);
}

/**
 * Who this was on the article's date, in one line: the offices held on that day; else the last one before it with its
 * term; else what a body or a person without office is. Without a date the offices held now, and nothing "as of".
 */
export function OfficeAsOf(props: { sheet: ActorSheet }) {
  const { actor, date, offices, was } = props.sheet;
  if (offices.length > 0) {
    const titles = offices.slice(0, OFFICES_SHOWN).map((office, index) => (
      <span key={`${office.id} ${office.from}`}>
        {index > 0 && ', '}
        <OfficeTitle office={office} withCountry={index === 0} />
      </span>
    ));
    if (date === null) return <p class="office">{titles}</p>;
    return (
      <p class="office">
        <Phrase of="card_office_on" parts={[titles, <When key="date" date={date} />]} />
      </p>
    );
  }
  if (was) {
    return (
      <p class="office">
        <Phrase
          of="card_office_was"
          parts={[
            <OfficeTitle key="office" office={was} withCountry />,
            <Period key="term" from={toMonth(was.from)} to={was.to && toMonth(was.to)} />,
          ]}
        />
      </p>
    );
  }
  return (
    <p class="office" {...RECORD_TEXT}>
      {actor.bio ?? actor.country}
    </p>
  );
}

/** Under the name on a person's page: what the list knew already, then all that the record says of who this is. */
export function WhoThisIs(props: { sheet: ActorSheet | null; known: OfficeLine | null }) {
  const say = useSay();
  const { sheet, known } = props;
  if (sheet)
    return (
      <>
        <OfficeAsOf sheet={sheet} />
        <Died sheet={sheet} />
        {sheet.date === null && <p class="note">{say('card_no_date')}</p>}
      </>
    );
  return (
    known && (
      <p class="office">
        <OfficeTitle office={known} withCountry />
      </p>
    )
  );
}

/** The death on record, unless it came after the article: the card knows no more than its date. */
export function Died(props: { sheet: ActorSheet }) {
  const { actor, date } = props.sheet;
  if (actor.died === null || (date !== null && actor.died > date)) return null;
  return (
    <p class="note">
      <Phrase of="card_died" parts={[<When key="died" date={actor.died} />]} />
    </p>
  );
}

/** What stands in the place of earlier statements when there are none: what is so, and what there is instead. */
export function NothingBefore(props: { sheet: ActorSheet }) {
  const say = useSay();
  const { date, counts } = props.sheet;
  if (date === null || counts.all === 0) return <p class="nothing">{say('card_none')}</p>;
  // "Before" ends three days before the article's date, so with statements of those days "nothing before" is untrue.
  const key = counts.around > 0 ? 'card_none_before_around' : 'card_none_before';
  return (
    <p class="nothing">
      <Phrase of={key} parts={[<When key="date" date={date} />]} />
      {counts.since > 0 && ` ${say('card_later', String(counts.since))}`}
    </p>
  );
}

/** Statements of another time than the one asked for: folded, with their number. Nothing when there are none. */
export function Fold(props: {
  title: string;
  statements: StatementLine[];
  held: number;
  open?: boolean;
  place?: StatementPlace;
}) {
  const say = useSay();
  if (props.held === 0) return null;
  return (
    <details class="fold" open={props.open}>
      <summary>{say('card_fold', props.title, String(props.held))}</summary>
      <StatementList statements={props.statements} held={props.held} place={props.place} />
    </details>
  );
}

/** How much we hold and from when: "12 held, 2021 to 2026". Nothing when there is nothing. */
export function Holdings(props: { sheet: ActorSheet }) {
  const { counts, range } = props.sheet;
  if (range === null) return null;
  return (
    <p class="note holdings">
      <Phrase
        of="card_held"
        parts={[
          String(counts.all),
          <Period key="range" from={range.from.slice(0, 4)} to={range.to.slice(0, 4)} />,
        ]}
      />
    </p>
  );
}

/** A part of a card or page under a small heading. */
export function Section(props: { title: ComponentChildren; level: 2 | 3; children: ComponentChildren }) {
  const Heading = `h${props.level}` as const;
  return (
    <section>
      <Heading class="section-title">{props.title}</Heading>
      {props.children}
    </section>
  );
}
