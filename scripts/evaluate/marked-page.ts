import * as v from 'valibot';
import { Day } from '../../src/model/date-schema.ts';
import { Id } from '../../src/model/id.ts';
import { type Mark, unmarked } from '../../src/recogniser/unmarked.ts';
import { readHead } from './page-head.ts';

/**
 * A golden page as one text file: what it is in YAML between two lines of `---`, then the text, in which every place
 * that names an actor is marked `[Blinken](antony-blinken)`. What bears no mark must not be found.
 */
const Head = v.strictObject({
  date: v.nullable(Day),
  lang: v.string(),
  /** Whose manner it has: wire, broadcaster, state-media, tabloid, aggregator, paper. */
  style: v.string(),
  /** Difficulties it was written for. */
  traps: v.array(v.string()),
  cautions: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(['misspelling', 'anachronism', 'office', 'misattribution']),
        text: v.string(),
        suggests: v.nullable(Id),
      }),
    ),
    [],
  ),
});

export interface MarkedPage extends v.InferOutput<typeof Head> {
  name: string;
  /** Without the marks; offsets count in it. */
  text: string;
  mentions: Mark[];
}

/** Reads a golden page; `name` is for messages. Throws with the reason when its head is not as it should be. */
export function readMarkedPage(name: string, source: string): MarkedPage {
  const { head, body } = readHead(name, source, Head);
  const { text, marks } = unmarked(body);
  return { ...head, name, text: text.trimEnd(), mentions: marks };
}
