import type { Fragment } from '../model/fragment.ts';
import type { Statement } from '../model/statement.ts';

/** The language of the pages whose quotations are read. */
const LANG = 'en';

/** All fragments of their own words, in English, that `statements` hold; `names` are those of all actors, by id. */
export function fragmentsOf(statements: Statement[], names: ReadonlyMap<string, string>): Fragment[] {
  return statements.flatMap(({ quote, actors, date, source }) =>
    quote?.lang === LANG
      ? [
          {
            text: quote.text,
            actors,
            names: actors.map((id) => names.get(id) ?? id),
            date,
            publisher: source.publisher,
          },
        ]
      : [],
  );
}
