import type { Speaker } from '../../model/finding.ts';
import { withoutAsides } from './asides.ts';
import type { Cast } from './cast.ts';
import { type Clause, clauseAfter, clauseBefore } from './clauses.ts';
import { isMereIt, isNested, isSameSpeaker, isSource, relayerOf } from './relaying.ts';
import type { Saying } from './sayings.ts';
import { isStatement } from './statements.ts';
import { hasVerb } from './verb-within.ts';
import { Is } from './vocabulary.ts';
import { evidenceOf, type Found, ruleOf } from './why.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** A reported clause of fewer words says too little to be a statement. */
const SHORTEST_CLAUSE = 2;
const LONGEST_DATELINE = 10;

/**
 * Adds what the sayings of a sentence (words `from` to `to`) report in clauses, mixed ones too, to `found`. `teller` is
 * whose turn of a transcript the sentence stands in.
 */
export function reportedIn(
  words: Words,
  cast: Cast,
  sayings: Saying[],
  from: number,
  to: number,
  teller: Speaker | null,
  found: Found[],
): void {
  let start = afterDateline(words, from, to);
  sayings.forEach((saying, i) => {
    if (saying.negated && saying.kind !== 'judge' && saying.kind !== 'vow') {
      start = saying.after;
      return;
    }
    const before = sayings[i - 1];
    const nested = before !== undefined && isNested(words, saying);
    if (nested && isMereIt(saying)) return;
    // "Lind said Hahn would win by arguing that …": it stands in what Lind says, and she does not argue it.
    if (before !== undefined && isClausal(before) && isMeans(words, saying)) return;
    // "Lind said she hoped that …": the outer clause has it all.
    if (nested && !before.negated && isSameSpeaker(before, saying) && isClausal(before)) return;
    // "Lind said that …, according to the agency": told with what Lind says.
    if (
      before !== undefined &&
      isClausal(before) &&
      isSource(words, saying) &&
      !isSameSpeaker(before, saying)
    )
      return;
    const outer = relayerOf(words, sayings, i) ?? teller;
    const limit = limitOf(words, cast, sayings, i, to);
    const after = clauseAfter(words, cast, saying, limit);
    const trailing = isTrailing(words, cast, saying, to);
    const whole = saying.kind === 'according' || trailing;
    const indirect = (words.marked[saying.from - 1] ?? -1) < 0 && (words.marked[from] as number) < 0;
    const titled = after !== null && from < saying.from && isMereTitle(words, saying.from - 1);
    const previous =
      !titled && (!nested || outer === null || whole)
        ? clauseBefore(words, saying, whole && indirect ? afterDateline(words, from, to) : start, after)
        : null;
    const quoted = previous !== null && (words.marked[previous.to - 1] as number) >= 0;
    if (previous !== null) addClause(words, previous, saying, outer, found);
    if (after !== null && !quoted) addClause(words, after, saying, outer, found);
    else if (
      !quoted &&
      !saying.inverted &&
      (saying.kind !== 'according' || (previous !== null && !hasVerb(words, previous.from, previous.to))) &&
      (previous !== null || isParted(words, saying))
    )
      resumed(words, saying, limit, outer, found);
    start = after === null ? saying.after : after.to;
    if (i === sayings.length - 1 && after === null) unmarked(words, saying, to, outer, found);
  });
}

/** "Lind added:", and then a paragraph without marks: all of it is said. */
function unmarked(words: Words, saying: Saying, to: number, outer: Speaker | null, found: Found[]): void {
  const { gap, marked, paragraph, count } = words;
  if (to >= count || (marked[to] as number) >= 0) return;
  if (((gap[to] as number) & (Gap.colon | Gap.paragraph)) !== (Gap.colon | Gap.paragraph)) return;
  let end = to;
  while (end < count && paragraph[end] === paragraph[to]) end++;
  addClause(words, { from: to, to: end }, saying, outer, found);
}

/** Word after "OSLO, May 2 (Agency) —" at the head of a report. */
function afterDateline({ gap, as, bits, marked }: Words, from: number, to: number): number {
  if (!((gap[from] as number) & Gap.paragraph)) return from;
  for (let i = from; i < Math.min(to, from + LONGEST_DATELINE); i++) {
    if (i > from && (gap[i] as number) & Gap.dash) return i;
    if (
      (marked[i] as number) >= 0 ||
      !((as[i] as number) & (As.capital | As.digit) || (bits[i] as number) & Is.calendar)
    )
      return from;
  }
  return from;
}

/** What stands between the marks that end at a word is a title, as in "on “Sunday Morning”, Lind said". */
function isMereTitle(words: Words, last: number): boolean {
  const mark = words.marked[last] as number;
  return mark >= 0 && !isStatement(words, mark, true);
}

function isClausal({ kind, negated }: Saying): boolean {
  return !negated && (kind === 'say' || kind === 'tell');
}

/** "At one point, Lind said, …": between commas. */
function isParted({ gap }: Words, { from, after, kind }: Saying): boolean {
  return (
    kind === 'say' && ((gap[from] as number) & Gap.comma) !== 0 && ((gap[after] as number) & Gap.comma) !== 0
  );
}

/** "Talks, Lind said, would resume": what goes on after the verb. */
function resumed(words: Words, saying: Saying, limit: number, outer: Speaker | null, found: Found[]): void {
  const at = saying.after;
  if (at >= limit || ((words.gap[at] as number) & (Gap.comma | Gap.dash)) === 0) return;
  if (
    (words.bits[at] as number) & (Is.conjunction | Is.relative | Is.preposition | Is.time) ||
    (words.cue[at] as number) >= 0
  )
    return;
  if (/ing$/.test(words.text.slice(words.start[at], words.end[at]))) return;
  addClause(words, { from: at, to: limit }, saying, outer, found);
}

/** Where what is said must end: before the next saying that is not part of it. */
function limitOf(words: Words, cast: Cast, sayings: Saying[], index: number, to: number): number {
  const noun = sayings[index]?.kind === 'noun';
  for (const next of sayings.slice(index + 1)) {
    // "Asked about Hahn's claim that it rained, Lind said".
    if (noun && (words.gap[next.from] as number) & Gap.comma) return next.from;
    if (isNested(words, next) && !isTrailing(words, cast, next, to)) continue;
    if (isMeans(words, next)) continue;
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

/** "Would win voters by arguing that …": the verb belongs to the clause. */
function isMeans({ bits, gap }: Words, { ongoing, shared, from }: Saying): boolean {
  if (!ongoing || !shared || from === 0 || (gap[from] as number) & HARD) return false;
  return ((bits[from - 1] as number) & Is.preposition) !== 0;
}

/** "…, the agency reported on Monday.": what is said stands before, and nothing comes after. */
function isTrailing(words: Words, cast: Cast, saying: Saying, to: number): boolean {
  if (saying.shared || saying.kind === 'according') return false;
  if (((words.gap[saying.from] as number) & Gap.comma) === 0) return false;
  return clauseAfter(words, cast, saying, to) === null;
}

/** A reported clause: mixed when some of it stands between marks, nothing here when all of it does. */
export function addClause(
  words: Words,
  whole: Clause,
  saying: Saying,
  relayedBy: Speaker | null,
  found: Found[],
): void {
  const clause = withoutAsides(words, whole, saying);
  const { marked, start, marks } = words;
  let outside = 0;
  let inside = 0;
  for (let i = clause.from; i < clause.to; i++) (marked[i] as number) >= 0 ? inside++ : outside++;
  if (outside === 0 || outside + inside < SHORTEST_CLAUSE || isFigures(words, clause)) return;
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

/** "Lind: 2,040", "Hahn: 46 per cent": a count, and nothing said. */
function isFigures({ as }: Words, { from, to }: Clause): boolean {
  for (let i = from; i < Math.min(to, from + 2); i++) if (((as[i] as number) & As.digit) === 0) return false;
  return to - from < 4;
}

function possessiveEnd({ text, end }: Words, word: number): number {
  const at = end[word] as number;
  return /^['’]s(?!\p{L})/u.test(text.slice(at, at + 3)) ? at + 2 : at;
}
