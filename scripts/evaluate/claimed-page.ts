import * as v from 'valibot';
import { Day } from '../../src/model/date-schema.ts';
import { Id } from '../../src/model/id.ts';
import { readHead } from './page-head.ts';

/**
 * A golden page of claims: what it is in YAML between two lines of `---`, then the text, in which the words that make a
 * known claim are marked `[[words|claim-id stance speaker]]`, several claims parted by semicolons. The speaker is an
 * actor's id, or `?` when not on record; `claim-id narration` is the paper's own voice. Unmarked text makes no claim.
 */
const Head = v.strictObject({
  date: Day,
  /** Whose manner it has: wire, broadcaster, state-media, live-blog, tabloid, aggregator, paper, column, transcript. */
  style: v.string(),
  lang: v.string(),
});

const Said = v.strictTuple([
  Id,
  v.picklist(['asserts', 'rejects', 'qualifies']),
  v.union([Id, v.literal('?')]),
]);
const Narrated = v.strictTuple([Id, v.literal('narration')]);

export interface ExpectedClaim {
  start: number;
  end: number;
  claim: string;
  /** Null in the paper's own voice. */
  stance: 'asserts' | 'rejects' | 'qualifies' | null;
  voice: 'said' | 'narration';
  /** Null when the speaker is not on record, and in the paper's own voice. */
  speaker: string | null;
}

export interface ClaimedPage extends v.InferOutput<typeof Head> {
  name: string;
  /** Without the marks; offsets count in it. */
  text: string;
  claims: ExpectedClaim[];
}

const MARK = /\[\[([^[\]|]+)\|([^[\]|]+)\]\]/gu;

/** Reads a golden page of claims; `name` is for messages. Throws with the page and line when it is not as it should be. */
export function readClaimedPage(name: string, source: string): ClaimedPage {
  const { head, body, start } = readHead(name, source, Head);
  const place = (offset: number) => `${name}:${source.slice(0, start + offset).split('\n').length}`;

  const claims: ExpectedClaim[] = [];
  let text = '';
  let last = 0;
  const plain = (from: number, to: number) => {
    const words = body.slice(from, to);
    const stray = /\[\[|\]\]/.exec(words);
    if (stray) throw new Error(`${place(from + stray.index)}: ${stray[0]} belongs to no mark`);
    text += words;
  };
  for (const match of body.matchAll(MARK)) {
    const [mark, words = '', labels = ''] = match;
    plain(last, match.index);
    for (const label of labels.split(';')) {
      const span = { start: text.length, end: text.length + words.length };
      claims.push({ ...span, ...labelled(label.trim(), place(match.index)) });
    }
    text += words;
    last = match.index + mark.length;
  }
  plain(last, body.length);
  return { ...head, name, text: text.trimEnd(), claims };
}

function labelled(label: string, place: string): Omit<ExpectedClaim, 'start' | 'end'> {
  const parts = label.split(/\s+/);
  const narrated = v.safeParse(Narrated, parts);
  if (narrated.success) return { claim: narrated.output[0], stance: null, voice: 'narration', speaker: null };
  const said = v.safeParse(Said, parts);
  if (!said.success)
    throw new Error(`${place}: "${label}" is not "claim-id stance speaker" or "claim-id narration"`);
  const [claim, stance, speaker] = said.output;
  return { claim, stance, voice: 'said', speaker: speaker === '?' ? null : speaker };
}
