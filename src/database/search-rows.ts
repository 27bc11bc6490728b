import { type Catalogue, type SearchRows, SOURCE_KINDS, STANCES } from '../model/catalogue.ts';
import type { TheRecord } from '../model/record.ts';
import type { Statement } from '../model/statement.ts';

/** The words under which a statement is found, by where they stand. `id` is its row. */
export interface SearchText {
  id: number;
  who: string;
  said: string;
  claim: string;
  where: string;
}

/** Places of the items of a list, by id. */
function places(list: { id: string }[]): Map<string, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}

/** The rows of the search, in the order of `statements` (newest first). */
export function searchRows(catalogue: Catalogue, statements: Statement[]): SearchRows {
  const actors = places(catalogue.actors);
  const claims = places(catalogue.topics.flatMap((topic) => topic.claims));
  return {
    keys: statements.map(({ key }) => key),
    actors: statements.map((one) => one.actors.map((id) => actors.get(id) ?? -1)),
    claims: statements.map((one) =>
      one.claims.map(({ id, stance }): [number, number] => [claims.get(id) ?? -1, STANCES.indexOf(stance)]),
    ),
    sources: statements.map(({ source }) => SOURCE_KINDS.indexOf(source.kind)),
  };
}

/**
 * What each row is found by: everybody's names in every spelling, what was said (with the fragment and the conditions),
 * the claims' sentences, and place and publisher.
 */
export function searchTexts(record: TheRecord, statements: Statement[]): SearchText[] {
  const names = new Map(
    record.actors.map(({ id, name, aliases }) => [id, [name, ...aliases.map(({ text }) => text)].join(' ')]),
  );
  const assertions = new Map(
    record.topics.flatMap(({ claims }) => claims.map(({ id, assertion }) => [id, assertion])),
  );
  return statements.map((one, id) => ({
    id,
    who: one.actors.map((actor) => names.get(actor) ?? '').join(' '),
    said: [one.summary, one.quote?.text ?? '', ...one.claims.map(({ condition }) => condition ?? '')].join(
      ' ',
    ),
    claim: one.claims.map((claim) => assertions.get(claim.id) ?? '').join(' '),
    where: [one.venue, one.source.publisher].join(' '),
  }));
}
