import { useMemo } from 'preact/hooks';
import { ask, askPage } from '../messages/ask.ts';
import type { About } from '../model/about.ts';
import type { ClaimEntry, ClaimSheet } from '../model/claim-sheet.ts';
import type { WhyMarked } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';
import type { ArticleKnown } from './article.ts';
import { type Asked, useAsked } from './asked.ts';
import { type Brief, briefOf } from './brief.ts';
import type { Place } from './places.ts';

/** This day, where the reader is. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What the panel asks the background and the page for, as far as the reader's place needs it. */
export interface RecordShown {
  edition: About | null;
  /** Of the article's claims. */
  entries: ReadonlyMap<string, ClaimEntry>;
  person: Asked<ActorSheet>;
  claim: Asked<ClaimSheet>;
  reasons: WhyMarked[];
  brief: Asked<Brief>;
}

/** Asks for what a place shows, seen from the article's date. */
export function useRecord(place: Place, article: ArticleKnown, tab: number | null): RecordShown {
  const date = article.report?.date ?? null;
  const about = useAsked('about', () => ask('about', {}));
  const edition = about.kind === 'here' ? about.answer : null;
  const ids = article.claims.map(({ claim }) => claim);
  const entries = useAsked(ids.length === 0 ? null : `${date} ${ids}`, () =>
    ask('claims', { claims: ids, date }),
  );
  const actor = place.kind === 'person' || place.kind === 'compare' ? place.actor : null;
  const person = useAsked(actor && `${actor} ${date}`, () => ask('person', { actor: actor ?? '', date }));
  const on = place.kind === 'claim' ? place.claim : null;
  const claim = useAsked(on && `${on} ${date}`, () => ask('claim', { claim: on ?? '', date }));
  const named = place.kind === 'person' && article.annotated ? place.actor : null;
  const reasons = useAsked(tab === null ? null : named && `${tab} ${named}`, () =>
    askPage(tab ?? 0, 'why', { actor: named ?? '' }),
  );
  return {
    edition,
    entries: new Map(entries.kind === 'here' ? entries.answer.map((entry) => [entry.id, entry]) : []),
    person,
    claim,
    reasons: reasons.kind === 'here' ? reasons.answer : [],
    brief: useBrief(article, edition, place.kind === 'brief'),
  };
}

/** The article's brief; once put together it stays as it is, while the page may go on growing. */
function useBrief(article: ArticleKnown, edition: About | null, wanted: boolean): Asked<Brief> {
  const { annotated, report, cast, claims, differences, url } = article;
  const date = report?.date ?? null;
  const question = {
    actors: cast.map(({ actor }) => actor),
    claims: claims.map(({ claim }) => claim),
    date,
    subject: annotated?.subject ?? [],
  };
  const about = wanted && annotated ? `${article.id} ${date} ${question.actors} ${question.claims}` : null;
  const record = useAsked(about, () => ask('brief', question));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it was put together from came with the answer
  return useMemo(() => {
    if (record.kind !== 'here') return record;
    const source = { title: report?.title ?? '', address: url, date, made: today(), about: edition };
    return { kind: 'here', answer: briefOf({ ...source, cast, claims, differences, record: record.answer }) };
  }, [record, edition]);
}
