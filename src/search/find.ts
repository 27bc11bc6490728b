import { type Catalogue, type SearchRows, SOURCE_KINDS, STANCES } from '../model/catalogue.ts';
import type { Query } from './query.ts';
import type { SearchText } from './text-index.ts';

/** What a statement has whatever it says: these filters stand each for itself. */
const PLAIN = ['actor', 'country', 'years', 'source'] as const;
/** What it says of one claim: these three are asked of the same claim together. */
const OF_CLAIM = ['topic', 'claim', 'stance'] as const;

/** By what one can filter. */
export type Facet = (typeof PLAIN)[number] | (typeof OF_CLAIM)[number];

/** What was found. */
export interface Found {
  /** Keys of the statements, in the order asked for. */
  keys: string[];
  /** The index's words that were found, to be pointed out. */
  words: Set<string>;
  /** False when nothing has all the words: then the found ones have some. */
  whole: boolean;
  /** By facet and value: how many would be found with that value and all other filters as they are. */
  counts: Record<Facet, Map<string, number>>;
}

/** A row's plain values, and what it says of which claims. */
interface Row {
  values: Record<(typeof PLAIN)[number], string[]>;
  claims: Record<(typeof OF_CLAIM)[number], string>[];
}

function rowsOf(catalogue: Catalogue, rows: SearchRows): Row[] {
  const claims = catalogue.topics.flatMap((topic) =>
    topic.claims.map((claim) => ({ claim: claim.id, topic: topic.id })),
  );
  return rows.keys.map((key, row) => {
    const actors = (rows.actors[row] ?? []).flatMap((place) => catalogue.actors[place] ?? []);
    return {
      values: {
        actor: actors.map(({ id }) => id),
        country: [...new Set(actors.map(({ country }) => country))],
        years: [key.split('/')[1]?.slice(0, 4) ?? ''],
        source: [SOURCE_KINDS[rows.sources[row] ?? -1] ?? ''],
      },
      claims: (rows.claims[row] ?? []).flatMap(([place, stance]) => {
        const claim = claims[place];
        return claim ? [{ ...claim, stance: STANCES[stance] ?? '' }] : [];
      }),
    };
  });
}

/**
 * The record, ready to be asked. `catalogue` and `rows` are those of one build; `search` is null until the full-text
 * index is there, and texts find nothing till then.
 */
export function finder(
  catalogue: Catalogue,
  rows: SearchRows,
): (query: Query, search: SearchText | null) => Found {
  const known = rowsOf(catalogue, rows);
  return (query, search) => {
    const text = query.text.trim();
    const { hits, whole } =
      text === '' ? { hits: null, whole: true } : (search?.(text) ?? { hits: [], whole: true });
    const counts = Object.fromEntries([...PLAIN, ...OF_CLAIM].map((facet) => [facet, new Map()]));
    const kept: number[] = [];
    for (const place of hits?.map(({ row }) => row) ?? known.keys()) {
      const row = known[place];
      if (row && weigh(row, query, counts as Found['counts'])) kept.push(place);
    }
    // Rows are in order of date; the hits of a text in order of fit.
    if (query.order !== 'best' || hits === null) kept.sort((a, b) => a - b);
    if (query.order === 'oldest') kept.reverse();
    return {
      keys: kept.flatMap((place) => rows.keys[place] ?? []),
      words: new Set(hits?.flatMap(({ words }) => words)),
      whole,
      counts: counts as Found['counts'],
    };
  };
}

/**
 * True when a row meets all filters. For each filter it meets all others of, it counts for what that one could ask for
 * instead.
 */
function weigh({ values, claims }: Row, query: Query, counts: Found['counts']): boolean {
  const add = (facet: Facet, found: Iterable<string>) => {
    for (const value of new Set(found)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  const failed = PLAIN.filter((facet) => !meets(query, facet, values[facet]));
  const meetsAllBut = (claim: Row['claims'][number], but: Facet | null) =>
    OF_CLAIM.every((facet) => facet === but || query[facet] === null || query[facet] === claim[facet]);
  const meetsClaims =
    OF_CLAIM.every((facet) => query[facet] === null) || claims.some((claim) => meetsAllBut(claim, null));
  for (const facet of PLAIN) {
    if (meetsClaims && failed.every((other) => other === facet)) add(facet, values[facet]);
  }
  if (failed.length > 0) return false;
  for (const facet of OF_CLAIM) {
    const others = claims.filter((claim) => meetsAllBut(claim, facet));
    add(
      facet,
      others.map((claim) => claim[facet]),
    );
  }
  return meetsClaims;
}

function meets(query: Query, facet: (typeof PLAIN)[number], values: string[]): boolean {
  if (facet === 'years') {
    const { years } = query;
    return years === null || values.some((year) => Number(year) >= years.from && Number(year) <= years.to);
  }
  const wanted = query[facet];
  return wanted === null || values.includes(wanted);
}
