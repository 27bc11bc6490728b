import type { Mention, Quotation, Span, Speaker } from '../../model/finding.ts';
import { type Attribution, byMark } from './attribution.ts';
import { type Cast, type Known, readCast } from './cast.ts';
import { type Clause, clauseAfter, clauseBefore } from './clauses.ts';
import { colonSaying } from './headlines.ts';
import { type Saying, SayingFinder } from './sayings.ts';
import { isStatement } from './statements.ts';
import { Is } from './vocabulary.ts';
import { Gap, readWords, type Words } from './words.ts';

/** A reported clause of fewer words says too little to be a statement. */
const SHORTEST_CLAUSE = 2;

interface Found extends Omit<Quotation, 'id' | 'text'> {}

/**
 * What is said in the text and by whom, in text order. `mentions` are everybody on record whom it names, in text
 * order; `know` tells what is known of one of these actors.
 */
export function findQuotations(
  text: string,
  mentions: Mention[],
  know: (actor: string) => Known | null,
): Quotation[] {
  const words = readWords(text);
  const cast = readCast(words, mentions, know);
  const finder = new SayingFinder(words, cast);
  const found: Found[] = [];
  const sayings: Saying[][] = [];
  for (let i = 0; i + 1 < words.sentences.length; i++) {
    const [from, to] = [words.sentences[i] as number, words.sentences[i + 1] as number];
    const here = finder.inSentence(from, to);
    const colon = here.length === 0 ? colonSaying(words, cast, finder.reference, from, to) : null;
    if (colon !== null) {
      here.push(colon.saying);
      clauses(words, colon.clause, colon.saying, null, found);
    } else inSentence(words, cast, here, from, to, found);
    sayings.push(here);
  }
  for (const [index, attribution] of byMark(words, cast, sayings, finder))
    direct(words, index, attribution, found);
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((one, i) => ({ id: `q${i + 1}`, ...one, text: text.slice(one.start, one.end) }));
}

function inSentence(
  words: Words,
  cast: Cast,
  sayings: Saying[],
  from: number,
  to: number,
  found: Found[],
): void {
  let start = from;
  sayings.forEach((saying, i) => {
    const outer = relayer(words, sayings, i);
    if (saying.negated && saying.kind !== 'judge' && saying.kind !== 'vow') {
      start = saying.after;
      return;
    }
    const limit = limitOf(words, cast, sayings, i, to);
    const after = clauseAfter(words, cast, saying, limit);
    const trailing = isTrailing(words, cast, saying, to);
    const whole = saying.kind === 'according' || trailing;
    const indirect = (words.marked[saying.from - 1] ?? -1) < 0 && (words.marked[from] as number) < 0;
    const before =
      outer === null || whole ? clauseBefore(words, saying, whole && indirect ? from : start, after) : null;
    const quoted = before !== null && (words.marked[before.to - 1] as number) >= 0;
    if (before !== null) clauses(words, before, saying, outer, found);
    if (after !== null && !quoted) clauses(words, after, saying, outer, found);
    else if (before !== null && !quoted && !saying.inverted) resumed(words, saying, limit, outer, found);
    start = after === null ? saying.after : after.to;
  });
}

/** "Talks, Lind said, would resume": what goes on after the verb. */
function resumed(words: Words, saying: Saying, limit: number, outer: Speaker | null, found: Found[]): void {
  const at = saying.after;
  if (at >= limit || ((words.gap[at] as number) & (Gap.comma | Gap.dash)) === 0) return;
  if (
    (words.bits[at] as number) & (Is.subordinate | Is.relative | Is.preposition | Is.time) ||
    (words.cue[at] as number) >= 0
  )
    return;
  if (/ing$/.test(words.text.slice(words.start[at], words.end[at]))) return;
  clauses(words, { from: at, to: limit }, saying, outer, found);
}

/** Where what is said must end: before the next saying that is not part of it. */
function limitOf(words: Words, cast: Cast, sayings: Saying[], index: number, to: number): number {
  for (const next of sayings.slice(index + 1)) {
    if (nested(words, next) && !isTrailing(words, cast, next, to)) continue;
    let limit = next.from;
    while (
      limit > 0 &&
      (words.bits[limit - 1] as number) & Is.conjunction &&
      ((words.gap[limit] as number) & Gap.comma) === 0
    )
      limit--;
    return limit;
  }
  return to;
}

/** The saying is told within another one: it has its own subject and no comma, "and" or the like before it. */
function nested({ gap, bits, marked }: Words, { from, shared, kind, inverted }: Saying): boolean {
  if (shared || inverted || kind === 'according' || from === 0) return false;
  if ((gap[from] as number) & (Gap.dash | Gap.semicolon | Gap.colon)) return false;
  if ((marked[from - 1] as number) >= 0) return false;
  if ((bits[from - 1] as number) & Is.subordinate) return ((gap[from - 1] as number) & Gap.comma) === 0;
  return (
    ((bits[from - 1] as number) & Is.conjunction) === 0 || ((bits[from - 1] as number) & Is.subordinate) !== 0
  );
}

/** "…, the agency reported on Monday.": what is said stands before, and nothing comes after. */
function isTrailing(words: Words, cast: Cast, saying: Saying, to: number): boolean {
  if (saying.shared || saying.kind === 'according') return false;
  if (((words.gap[saying.from] as number) & Gap.comma) === 0) return false;
  return clauseAfter(words, cast, saying, to) === null;
}

/** Who relays the saying: whoever's clause it stands in, or "…, according to" after it. */
function relayer(words: Words, sayings: Saying[], index: number): Speaker | null {
  const saying = sayings[index];
  if (saying === undefined) return null;
  const before = sayings[index - 1];
  const next = sayings[index + 1];
  const other = (one: Saying) =>
    one.resolved.who !== null && one.resolved.who === saying.resolved.who ? null : one.resolved.speaker;
  if (
    before !== undefined &&
    nested(words, saying) &&
    !before.negated &&
    (before.kind === 'say' || before.kind === 'tell')
  )
    return other(before);
  if (
    next?.kind === 'according' &&
    saying.kind !== 'according' &&
    (words.gap[next.from] as number) & Gap.comma
  )
    return other(next);
  return null;
}

/** Cuts off what is no part of it at the end: ", which …"; after "while Lind says" all that follows a comma. */
function upToAside(words: Words, { from, to }: Clause, saying: Saying): Clause {
  const { gap, bits, marked, sentences, sentence } = words;
  const opens = saying.from - 1;
  const subordinate =
    from > saying.cue &&
    opens === sentences[sentence[saying.cue] as number] &&
    ((bits[opens] as number) & Is.subordinate) !== 0;
  for (let i = from + SHORTEST_CLAUSE; i < to; i++) {
    if ((marked[i] as number) >= 0) continue;
    const before = gap[i] as number;
    if (before & Gap.semicolon) return { from, to: i };
    if (before & Gap.comma && ((bits[i] as number) & Is.relative || subordinate)) return { from, to: i };
  }
  return { from, to };
}

/** A reported clause: mixed when some of it stands between marks, nothing here when all of it does. */
function clauses(
  words: Words,
  whole: Clause,
  saying: Saying,
  relayedBy: Speaker | null,
  found: Found[],
): void {
  const clause = upToAside(words, whole, saying);
  const { marked, start, marks } = words;
  let outside = 0;
  let inside = 0;
  for (let i = clause.from; i < clause.to; i++) (marked[i] as number) >= 0 ? inside++ : outside++;
  if (outside === 0 || outside + inside < SHORTEST_CLAUSE) return;
  const [first, last] = [marks[marked[clause.from] as number], marks[marked[clause.to - 1] as number]];
  found.push({
    start: first?.open ?? (start[clause.from] as number),
    end: last?.close ?? possessiveEnd(words, clause.to - 1),
    kind: inside > 0 ? 'mixed' : 'indirect',
    speaker: saying.resolved.speaker,
    relayedBy,
    cue: saying.lemma,
    why: { rule: ruleOf(saying), evidence: evidenceOf(words, saying, saying.resolved.speaker) },
  });
}

function possessiveEnd({ text, end }: Words, word: number): number {
  const at = end[word] as number;
  return /^['’]s(?!\p{L})/u.test(text.slice(at, at + 3)) ? at + 2 : at;
}

function ruleOf(saying: Saying): string {
  const where =
    saying.kind === 'according'
      ? 'according-to'
      : saying.kind === 'colon'
        ? 'colon'
        : saying.inverted
          ? 'verb-then-speaker'
          : 'speaker-then-verb';
  return `${where}:${saying.resolved.rule}`;
}

/** The words that speak for it: the verb, and whoever governs it. */
function evidenceOf({ start, end }: Words, saying: Saying | null, speaker: Speaker | null): Span[] {
  const evidence: Span[] = [];
  if (saying) evidence.push([start[saying.cue] as number, end[saying.cue] as number]);
  if (speaker) evidence.push([speaker.start, speaker.end]);
  return evidence;
}

function direct(
  words: Words,
  index: number,
  { saying, speaker, relayedBy, rule }: Attribution,
  found: Found[],
): void {
  const mark = words.marks[index];
  if (mark === undefined || !isStatement(words, index, speaker !== null)) return;
  found.push({
    start: mark.start,
    end: mark.end,
    kind: 'direct',
    speaker,
    relayedBy,
    cue: saying?.lemma ?? '',
    why: {
      rule: saying && rule === 'cue' ? ruleOf(saying) : rule,
      evidence: evidenceOf(words, saying, speaker),
    },
  });
}
