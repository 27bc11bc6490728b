import type { Catalogue, CatalogueActor } from '../model/catalogue.ts';
import { SOURCE_KINDS, STANCES } from '../model/catalogue.ts';
import type { TheRecord } from '../model/record.ts';
import type { Statement } from '../model/statement.ts';

function count<T>(list: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** The compiled catalogue of a record whose statements are `statements`. */
export function catalogueOf(record: TheRecord, statements: Statement[]): Catalogue {
  const byActor = count(statements.flatMap((one) => one.actors));
  const countryOf = new Map(record.actors.map(({ id, country }) => [id, country]));
  const byCountry = count(
    statements.flatMap((one) => [...new Set(one.actors.map((id) => countryOf.get(id) ?? ''))]),
  );
  const byClaim = count(statements.flatMap((one) => one.claims.map(({ id, stance }) => `${id} ${stance}`)));
  const byYear = count(statements.map(({ date }) => Number(date.slice(0, 4))));
  const bySource = count(statements.map(({ source }) => source.kind));
  const actors = record.actors.flatMap(({ id, name, country }): CatalogueActor[] => {
    const held = byActor.get(id);
    return held ? [{ id, name, country, statements: held }] : [];
  });
  return {
    actors: actors.sort((a, b) => a.name.localeCompare(b.name, 'en')),
    countries: [...byCountry]
      .map(([code, held]) => ({ code, label: record.places[code]?.name ?? code, statements: held }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
    topics: record.topics.map(({ topic, title, claims }) => ({
      id: topic,
      title,
      claims: claims.map(({ id, assertion }) => ({
        id,
        assertion,
        stances: keyed(STANCES, (stance) => byClaim.get(`${id} ${stance}`) ?? 0),
      })),
    })),
    years: [...byYear].map(([year, held]) => ({ year, statements: held })).sort((a, b) => a.year - b.year),
    sources: keyed(SOURCE_KINDS, (kind) => bySource.get(kind) ?? 0),
  };
}

function keyed<K extends string>(keys: readonly K[], of: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number>;
}
