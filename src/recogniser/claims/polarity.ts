import { hashWord } from '../normalise.ts';
import { Gap, type Words } from '../quotations/words.ts';
import { PartFlag, type Stance } from './claim-tables.ts';
import { extent, type Match } from './matching.ts';
import type { Occurrences } from './occurrences.ts';
import { DENYING_CUES, Does, doesAt, doesInRow } from './polarity-words.ts';
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
  const does = (word: number) => (matched(word) ? 0 : doesInRow(words.hash, word));
  const parted = (from: number, to: number) => {
    for (let word = from + 1; word <= to; word++)
      if ((words.gap[word] as number) & CLAUSE_ENDS || does(word) & (Does.turns | Does.goesOn)) return true;
    return false;
  };

  if (asks(words, unitTo)) return { stance: null, hedged: false, turnedBy: [] };
  const without = neededAt();
  const turnedBy: number[] = [];
  let flips = 0;
  let hedged = false;
  for (let word = Math.max(unitFrom, coreFirst - NEGATION_REACH); word < coreLast; word++) {
    const bits = does(word);
    if (bits & Does.hedges) hedged = true;
    if ((bits & Does.negates) === 0 || bits & Does.denies || flips > 0) continue;
    if (doesAt(words.hash[word + 1] as number) & Does.only) continue;
    if (word === without || (word < without && without < coreFirst)) continue;
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

  if (without > coreLast && stance === 'rejects' && match.pattern.stance === 'asserts' && flips === 1)
    return { stance: 'qualifies', hedged, turnedBy: [...turnedBy, without] };
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

  /** "No peace without justice": the word "without", -1 for none. */
  function neededAt(): number {
    for (let word = unitFrom + 1; word < Math.min(unitTo, last + CONDITION_REACH); word++) {
      if (words.hash[word] !== WITHOUT) continue;
      for (let before = word - 1; before >= Math.max(unitFrom, word - CONDITION_REACH); before--)
        if (does(before) & Does.negates && !parted(before, word)) return word;
    }
    return -1;
  }

  function denialNear(): number {
    for (
      let word = Math.max(unitFrom, first - DENIAL_REACH);
      word < Math.min(unitTo, last + DENIAL_REACH);
      word++
    ) {
      if ((does(word) & away) === 0) continue;
      if (word < coreFirst && parted(word, coreLast)) continue;
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
const WITHOUT = hashWord('without');

/** The sentence that ends before this word is a question. */
export function asks({ text, end }: Words, to: number): boolean {
  return /^[^\p{L}]{0,3}\?/u.test(text.slice(end[to - 1], (end[to - 1] as number) + 4));
}
