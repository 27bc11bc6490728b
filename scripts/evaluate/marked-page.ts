import * as v from 'valibot';
import { parse } from 'yaml';
import { Day } from '../../src/model/date-schema.ts';
import { Id } from '../../src/model/id.ts';

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

export interface ExpectedMention {
  start: number;
  end: number;
  actor: string;
  text: string;
}

export interface MarkedPage extends v.InferOutput<typeof Head> {
  name: string;
  /** Without the marks; offsets count in it. */
  text: string;
  mentions: ExpectedMention[];
}

const MARK = /\[([^\]]+)\]\(([a-z0-9-]+)\)/gu;

/** Reads a golden page; `name` is for messages. Throws with the reason when its head is not as it should be. */
export function readMarkedPage(name: string, source: string): MarkedPage {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/.exec(source) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${name}: no head between two lines of ---`);
  const checked = v.safeParse(Head, parse(head, { schema: 'core' }));
  if (!checked.success) throw new Error(`${name}: ${v.summarize(checked.issues)}`);
  const mentions: ExpectedMention[] = [];
  let text = '';
  let last = 0;
  for (const match of body.matchAll(MARK)) {
    const [whole, words = '', actor = ''] = match;
    text += body.slice(last, match.index);
    mentions.push({ start: text.length, end: text.length + words.length, actor, text: words });
    text += words;
    last = match.index + whole.length;
  }
  return { ...checked.output, name, text: (text + body.slice(last)).trimEnd(), mentions };
}
