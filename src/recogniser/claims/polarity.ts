import { hashWord } from '../normalise.ts';
import { Gap, type Words } from '../quotations/words.ts';
import { PartFlag, type Stance } from './claim-tables.ts';
import { extent, type Match } from './matching.ts';
import type { Occurrences } from './occurrences.ts';
import { DENYING_CUES, Does, doesAt } from './polarity-words.ts';
import type { Unit } from './units.ts';

/** A negator stands at most so many words before what it negates. */
const NEGATION_REACH = 4;
/** A denial may stand farther off: "dismissed as groundless accusations that …". */
const DENIAL_REACH = 9;
/** "…, unless": a condition that follows. */
const CONDITION_REACH = 14;
const CLAUSE_ENDS = Gap.comma | Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.paragraph;

export interface Polarity {
  /** Null where nothing is said of the claim: a question, a supposition. */
  stance: Stance | null;
  hedged: boolean;
  /** Numbers of the words that turned it. */
  turnedBy: number[];
}

/** What the words around a match make of it; `norm`: the claim says what should be. */
export function polarityOf(
  words: Words,
  found: Occurrences,
  unit: Unit,
  match: Match,
  norm: boolean,
): Polarity {
  const [first, last] = extent(found, match.chosen);
  const [coreFirst, coreLast] = coreOf(found, match);
  const range = unit.ranges.find(([from, to]) => from <= last && to > first) ?? [first, last + 1];
  const [unitFrom, unitTo] = [unit.ranges[0]?.[0] ?? range[0], unit.ranges.at(-1)?.[1] ?? range[1]];
  const matched = (word: number) =>
    match.chosen.some(
      (one) => one >= 0 && (found.from[one] as number) <= word && (found.to[one] as number) >= word,
    );
  const does = (word: number) => (matched(word) ? 0 : doesHere(words, word));
  const parted = (from: number, to: number) => {
    for (let word = from + 1; word <= to; word++)
      if ((words.gap[word] as number) & CLAUSE_ENDS || does(word) & Does.turns) return true;
    return false;
  };

  if (asks(words, unitTo)) return { stance: null, hedged: false, turnedBy: [] };
  const turnedBy: number[] = [];
  let flips = 0;
  let hedged = false;
  for (let word = Math.max(unitFrom, coreFirst - NEGATION_REACH); word < coreLast; word++) {
    const bits = does(word);
    if (bits & Does.hedges) hedged = true;
    if ((bits & Does.negates) === 0 || flips > 0) continue;
    if (doesAt(words.hash[word + 1] as number) & Does.only) continue;
    if (word < coreFirst && parted(word, coreFirst)) continue;
    // "Not denied" is no denial, and "not" is spent on it.
    if ([1, 2, 3].some((n) => does(word + n) & (Does.denies | Does.opposes))) continue;
    flips++;
    turnedBy.push(word);
  }
  const away = Does.denies | (norm ? Does.opposes : 0);
  const denial = denialNear();
  if (denial >= 0 || denies(unit)) {
    // "Denies it, and says it is not so" is one denial; "denied that it is not so" are two.
    const twice = denial >= 0 && words.hash[denial + 1] === THAT;
    if (flips === 0 || twice) flips++;
    if (denial >= 0) turnedBy.push(denial);
  }
  let stance: Stance = match.pattern.stance;
  if (match.pattern.fixed) turnedBy.length = 0;
  else if (flips % 2 === 1)
    stance = stance === 'asserts' ? 'rejects' : stance === 'rejects' ? 'asserts' : 'rejects';

  for (let word = unitFrom; word < Math.min(unitTo, last + CONDITION_REACH); word++) {
    const bits = does(word);
    if (bits & Does.doubts && word < first && !parted(word, first)) return { stance: null, hedged, turnedBy };
    if ((bits & Does.conditions) === 0) continue;
    if (word < first && first - word < CONDITION_REACH && !parted(word, first))
      return { stance: null, hedged, turnedBy };
    if (
      stance === 'asserts' &&
      (word > last || (word < first && parted(word, first) && first - word < CONDITION_REACH))
    ) {
      stance = 'qualifies';
      turnedBy.push(word);
      break;
    }
  }
  return { stance, hedged, turnedBy };

  function denialNear(): number {
    for (
      let word = Math.max(unitFrom, first - DENIAL_REACH);
      word < Math.min(unitTo, last + DENIAL_REACH);
      word++
    ) {
      if ((does(word) & away) === 0) continue;
      if (word < first && parted(word, first)) continue;
      if (word > last && parted(last, word)) continue;
      if ([1, 2, 3].some((n) => word - n >= unitFrom && does(word - n) & Does.negates)) continue;
      return word;
    }
    return -1;
  }
}

/** First and last word of the parts that are no sides; of all, when there are only sides. */
function coreOf(found: Occurrences, { pattern, chosen }: Match): [number, number] {
  const core = chosen.filter((_, i) => ((pattern.parts[i]?.flags ?? 0) & PartFlag.side) === 0);
  return extent(found, core.some((one) => one >= 0) ? core : chosen);
}

function denies({ quote }: Unit): boolean {
  return quote !== null && DENYING_CUES.has(quote.cue);
}

const THAT = hashWord('that');

/** Words in a row that do what none of them does alone; the first word carries it. Words part at hyphens. */
const PHRASES: [bits: number, words: string][] = [
  [Does.denies, 'so called'],
  [Does.conditions, 'provided that'],
  [Does.conditions, 'long as'],
  [Does.conditions, 'on condition'],
  [Does.conditions, 'on the condition'],
  [Does.conditions, 'only when'],
  [Does.conditions, 'only if'],
  [Does.conditions, 'only after'],
  [Does.conditions, 'only once'],
  [Does.opposes, 'rule out'],
  [Does.opposes, 'rules out'],
  [Does.opposes, 'ruled out'],
  [Does.opposes, 'ruling out'],
];
const phrases = new Map<number, [bits: number, rest: number[]][]>();
for (const [bits, text] of PHRASES) {
  const [first = 0, ...rest] = text.split(' ').map(hashWord);
  phrases.set(first, [...(phrases.get(first) ?? []), [bits, rest]]);
}

/** What a word does, by itself and with those after it. */
function doesHere({ hash }: Words, word: number): number {
  let bits = doesAt(hash[word] as number);
  for (const [more, rest] of phrases.get(hash[word] as number) ?? [])
    if (rest.every((one, i) => hash[word + 1 + i] === one)) bits |= more;
  return bits;
}

/** The sentence that ends before this word is a question. */
export function asks({ text, end }: Words, to: number): boolean {
  return /^[^\p{L}]{0,3}\?/u.test(text.slice(end[to - 1], (end[to - 1] as number) + 4));
}
