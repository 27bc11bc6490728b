import * as v from 'valibot';
import { Day } from '../../src/model/date-schema.ts';
import type { Quotation } from '../../src/model/finding.ts';
import { readHead } from './page-head.ts';
import type { Count, Miss } from './score.ts';

/**
 * A golden page of speech: what it is in YAML between two lines of `---`, then the text, in which whatever somebody
 * says stands in braces after their name: `said {Ana Lind|talks had failed}`. `{Ana Lind/the minister|…}` allows both
 * names; `{?|…}` may be found or not. One pair of braces holds the words between one pair of marks, or one clause.
 */
const Head = v.strictObject({
  date: Day,
  /** Whose manner it has: wire, broadcaster, state-media, aggregator, paper. */
  style: v.string(),
  /** Difficulties it was written for. */
  traps: v.array(v.string()),
});

interface Statement {
  start: number;
  end: number;
  /** Any of these names is right; none: it does not count. */
  speakers: string[];
}

export interface SaidPage extends v.InferOutput<typeof Head> {
  name: string;
  /** Without the braces; offsets count in it. */
  text: string;
  statements: Statement[];
}

/** Reads a golden page of speech; `name` is for messages. Throws with the reason when it is not as it should be. */
export function readSaidPage(name: string, source: string): SaidPage {
  const { head, body } = readHead(name, source, Head);
  const statements: Statement[] = [];
  const open: { start: number; speakers: string[] }[] = [];
  let text = '';
  let last = 0;
  for (const match of body.matchAll(/\{([^{}|]+)\||\}/g)) {
    text += body.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[1] !== undefined) {
      open.push({ start: text.length, speakers: match[1] === '?' ? [] : match[1].split('/') });
      continue;
    }
    const begun = open.pop();
    if (begun === undefined) throw new Error(`${name}: a brace closes that was not opened`);
    statements.push({ ...begun, end: text.length });
  }
  if (open.length > 0) throw new Error(`${name}: a brace is not closed`);
  text += body.slice(last);
  return { ...head, name, text, statements };
}

/** What is said is found when so much of both spans is common to them, edges of marks and stops apart. */
const OVERLAP = 0.8;
const EDGE = /[\s"“”'‘’«»`,.;:!?…()-]/;

function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return [from, to];
}

function overlap([a, b]: [number, number], [c, d]: [number, number]): number {
  const common = Math.max(0, Math.min(b, d) - Math.max(a, c));
  return common / (b - a + d - c - common);
}

/** The full name, or its last word: "Wang Yi", "Blinken". */
function isName(expected: string, found: string): boolean {
  const [a, b] = [expected.toLowerCase(), found.toLowerCase().replace(/^the /, '')];
  return a.replace(/^the /, '') === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** Compares the quotations found with what the page marks: right when both the words and the speaker are. */
export function scoreSaid({ name, text, statements }: SaidPage, quotes: Quotation[], misses: Miss[]): Count {
  const count: Count = { right: 0, wrong: 0, missed: 0 };
  const mixed = quotes.filter(({ kind }) => kind === 'mixed');
  const told = quotes.filter(
    ({ kind, start, end }) =>
      kind !== 'direct' || !mixed.some((whole) => whole.start <= start && end <= whole.end),
  );
  const taken = new Set<Quotation>();
  const miss = (what: Miss['what'], start: number, end: number, actor: string) =>
    misses.push({
      page: name,
      kind: 'statement',
      what,
      text: text.slice(start, end),
      actor,
      context: text.slice(Math.max(0, start - 40), end + 40).replace(/\n/g, ' '),
    });
  for (const { start, end, speakers } of statements) {
    const quote = told.find(
      (one) =>
        !taken.has(one) &&
        overlap(trimmed(text, start, end), trimmed(text, one.start, one.end)) >=
          (speakers.length > 0 ? OVERLAP : OVERLAP / 2),
    );
    if (quote !== undefined) taken.add(quote);
    if (speakers.length === 0) continue;
    const found = quote?.speaker?.name ?? quote?.speaker?.text ?? '';
    if (speakers.some((speaker) => isName(speaker, found))) count.right++;
    else {
      count.missed++;
      if (quote !== undefined) count.wrong++;
      miss('missed', start, end, speakers.join('/'));
    }
  }
  for (const quote of told) {
    if (taken.has(quote)) continue;
    count.wrong++;
    miss('wrong', quote.start, quote.end, quote.speaker?.name ?? quote.speaker?.text ?? 'nobody');
  }
  return count;
}
