import { SOURCE_KINDS, type SourceKind, STANCES } from '../model/catalogue.ts';
import type { Stance } from '../model/statement.ts';

const ORDERS = ['best', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** What a reader asks of the record. Null: any. */
export interface Query {
  text: string;
  actor: string | null;
  /** Code of the country or authority for which somebody speaks. */
  country: string | null;
  topic: string | null;
  claim: string | null;
  stance: Stance | null;
  /** First and last year, both included. */
  years: { from: number; to: number } | null;
  source: SourceKind | null;
  /** `best` only where there is a text to fit; else it is the same as `newest`. */
  order: Order;
}

export const ANYTHING: Query = {
  text: '',
  actor: null,
  country: null,
  topic: null,
  claim: null,
  stance: null,
  years: null,
  source: null,
  order: 'best',
};

/** Longer texts than this (a whole selected paragraph) are cut: more words find less. */
const LONGEST_TEXT = 200;

/** The text of a query as it is kept: on one line, not endless. */
export function cleanText(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, LONGEST_TEXT);
}

/** The part of an address after "#" that brings a query back; empty for {@link ANYTHING}. */
export function addressOf(query: Query): string {
  const parts = new URLSearchParams();
  if (query.text.trim() !== '') parts.set('q', query.text.trim());
  for (const key of ['actor', 'country', 'topic', 'claim', 'stance', 'source'] as const) {
    const value = query[key];
    if (value !== null) parts.set(key, value);
  }
  const { years } = query;
  if (years) parts.set('years', years.from === years.to ? `${years.from}` : `${years.from}-${years.to}`);
  if (query.order !== 'best') parts.set('order', query.order);
  return parts.toString();
}

/** The query that an address asks for; parts that are not understood ask for nothing. */
export function queryOf(hash: string): Query {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const id = (key: string) => {
    const value = parts.get(key);
    return value !== null && /^[A-Za-z0-9-]{1,100}$/.test(value) ? value : null;
  };
  const one = <T extends string>(key: string, known: readonly T[]) =>
    known.find((each) => each === parts.get(key)) ?? null;
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(parts.get('years') ?? '') ?? [];
  return {
    text: cleanText(parts.get('q') ?? ''),
    actor: id('actor'),
    country: id('country'),
    topic: id('topic'),
    claim: id('claim'),
    stance: one('stance', STANCES),
    years: from && to && from <= to ? { from: Number(from), to: Number(to) } : null,
    source: one('source', SOURCE_KINDS),
    order: one('order', ORDERS) ?? 'best',
  };
}

/** True when the query asks for nothing in particular. */
export function asksForAll(query: Query): boolean {
  return addressOf({ ...query, order: 'best' }) === '';
}
