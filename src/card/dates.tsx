import { formatDate } from './format-date.ts';
import { Phrase } from './phrase.tsx';
import { useSay } from './words.ts';

/** A date as an element. */
export function When(props: { date: string }) {
  return <time dateTime={props.date}>{formatDate(props.date, useSay())}</time>;
}

/** From one date to another; without an end it still lasts as far as we know; one date when both are the same. */
export function Period(props: { from: string; to: string | null }) {
  if (props.to === null) return <Phrase of="date_since" parts={[<When key="from" date={props.from} />]} />;
  if (props.to === props.from) return <When date={props.from} />;
  return (
    <Phrase
      of="date_span"
      parts={[<When key="from" date={props.from} />, <When key="to" date={props.to} />]}
    />
  );
}
