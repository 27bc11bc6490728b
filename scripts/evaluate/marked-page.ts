import * as v from 'valibot';
import { parse } from 'yaml';
import { Day } from '../../src/model/date-schema.ts';
import { Id } from '../../src/model/id.ts';
import { type Mark, unmarked } from '../../src/recogniser/unmarked.ts';

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
  const [, head, body] = /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/.exec(source) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${name}: no head between two lines of ---`);
  const checked = v.safeParse(Head, parse(head, { schema: 'core' }));
  if (!checked.success) throw new Error(`${name}: ${v.summarize(checked.issues)}`);
  const { text, marks } = unmarked(body);
  return { ...checked.output, name, text: text.trimEnd(), mentions: marks };
}
