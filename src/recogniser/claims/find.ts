import type { ClaimFinding, Mention, Quotation, Span } from '../../model/finding.ts';
import { packCountry } from '../lexicon-format.ts';
import type { Words } from '../quotations/words.ts';
import { Built, type ClaimTables } from './claim-tables.ts';
import { type Likeness, likestClaims } from './likeness.ts';
import { extent, likelyIn, type Match, matchesIn, type Scene } from './matching.ts';
import { findOccurrences, type Occurrences, wordAt } from './occurrences.ts';
import { asks, type Polarity, polarityOf } from './polarity.ts';
import type { UnitTerms } from './unit-terms.ts';
import { type Unit, unitsOf } from './units.ts';

/** How sure a finding is: what speaks for it, and what each weakness takes away. Chosen, not fitted. */
const SURE = 0.9;
const NEAR_COSTS = 0.08;
const HEDGE_COSTS = 0.1;
const NARRATION = 0.6;
/** A claim that is not recognised well enough is never surer than this: it is listed, not marked. */
const MOST_UNTRUSTED = 0.7;

/** What is only like a claim needs so much likeness (a cosine), and is never sure. */
const LIKE_ENOUGH = 0.2;
const LIKE = 0.3;

/** Sentences before and after a unit whose words stand near it. */
const [BEFORE, AFTER] = [2, 1];

/** A further claim in a sentence is said within so many words: in wider ones every second is chance. */
const CLOSELY = 10;

interface Placed {
  match: Match;
  polarity: Polarity;
  first: number;
  last: number;
}

/**
 * The known claims that the text makes, in text order. `words` are the text's, `quotes` what is said in it, `mentions`
 * whom it names; `placeOf` gives the place for which an actor speaks.
 */
export function findClaims(
  words: Words,
  quotes: Quotation[],
  mentions: Mention[],
  placeOf: (actor: string) => string | null,
  tables: ClaimTables,
): ClaimFinding[] {
  const found = findOccurrences(words, mentions, placeOf, tables);
  const findings: ClaimFinding[] = [];
  const inUnit = tables.unitTerms;
  let quote: Quotation | null = null;
  let speaker = NOBODY;
  for (const unit of unitsOf(words, quotes)) {
    inUnit.fill(unit.ranges, found);
    if (inUnit.count === 0) continue;
    if (unit.quote !== quote) {
      quote = unit.quote;
      speaker = speakerOf(quote, words, found, placeOf, tables);
    }
    addOurs(inUnit, speaker.sides);
    const likely = likelyIn(inUnit, tables);
    // Most of the paper's own sentences are passed over here.
    if (likely.length === 0 && quote === null) continue;
    const { sides, places } = speaker;
    const scene: Scene = {
      tables,
      found,
      inUnit,
      isNear: quote === null ? () => false : nearTo(unit, words, found, sides),
      speaksFor: (place) => places.includes(place),
    };
    const placed = bestByClaim(matchesIn(scene, likely), words, found, unit, tables);
    for (const one of placed) findings.push(findingOf(one, words, found, unit, quotes, tables));
    if (quote === null || asks(words, unit.ranges.at(-1)?.[1] ?? 1)) continue;
    const known = new Set(placed.map(({ match }) => match.pattern.claim));
    const asked = {
      least: LIKE_ENOUGH,
      admits: (claim: number) => namesSides(tables.needsOf(claim), scene),
      isParty: (word: number) => namesParty(word, found, tables),
    };
    for (const like of likestClaims(words, unit.ranges, places, tables, asked))
      if (!known.has(like.claim)) findings.push(likeFinding(like, words, quote, quotes, tables));
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** For whom somebody speaks: terms of sides, and packed places. */
interface Side {
  sides: readonly number[];
  places: readonly number[];
}

const NOBODY: Side = { sides: [], places: [] };

/** "We" names the speaker's side. */
function addOurs(inUnit: UnitTerms, sides: readonly number[]): void {
  if (sides.length === 0) return;
  for (const one of inUnit.of(Built.we)) for (const side of sides) inUnit.add(side, one);
}

/** For whom the speaker of a quotation speaks; of one who is not on record, whom the speaker's printed name tells. */
function speakerOf(
  quote: Quotation | null,
  words: Words,
  found: Occurrences,
  placeOf: (actor: string) => string | null,
  tables: ClaimTables,
): Side {
  const speaker = quote?.speaker ?? null;
  if (speaker === null) return NOBODY;
  const place = speaker.actor === null ? null : placeOf(speaker.actor);
  if (place !== null) {
    const packed = packCountry(place);
    return { sides: tables.sidesOf(packed), places: [packed] };
  }
  const [from, to] = [wordAt(words, speaker.start), wordAt(words, speaker.end)];
  const places = new Set<number>();
  for (let i = found.at[from] as number; i < (found.at[to] as number); i++)
    for (const one of tables.placesOf(found.term[i] as number)) places.add(one);
  return { sides: [...places].flatMap((one) => tables.sidesOf(one)), places: [...places] };
}

/** Which terms stand near a unit, found out when first asked. */
function nearTo(
  { ranges, quote }: Unit,
  words: Words,
  found: Occurrences,
  sides: readonly number[],
): (term: number) => boolean {
  let terms: Set<number> | null = null;
  return (term) => {
    terms ??= gather();
    return terms.has(term);
  };

  function gather(): Set<number> {
    const near = new Set(sides);
    const add = (from: number, to: number) => {
      for (let i = found.at[from] as number; i < (found.at[to] as number); i++)
        near.add(found.term[i] as number);
    };
    const sentence = (word: number, by: number) =>
      words.sentences[
        Math.max(0, Math.min(words.sentences.length - 1, (words.sentence[word] as number) + by))
      ] ?? 0;
    const [first, last] = [ranges[0]?.[0] ?? 0, (ranges.at(-1)?.[1] ?? 1) - 1];
    add(sentence(first, -BEFORE), sentence(last, 1 + AFTER));
    add(0, words.sentences[1] ?? 0);
    if (quote !== null) add(wordAt(words, quote.start), wordAt(words, quote.end));
    return near;
  }
}

/** The word is, or begins, the name of a side. */
function namesParty(word: number, found: Occurrences, tables: ClaimTables): boolean {
  for (let i = found.at[word] as number; i < (found.at[word + 1] as number); i++)
    if (tables.placesOf(found.term[i] as number).length > 0) return true;
  return false;
}

/** The sides that a claim is about are told, but for one of several. */
function namesSides(needs: Int32Array, { inUnit, isNear }: Scene): boolean {
  const missing = needs.filter((term) => !inUnit.has(term) && !isNear(term)).length;
  return missing === 0 || (missing === 1 && needs.length > 1);
}

function likeFinding(
  { claim, score, stance, words: shared }: Likeness,
  words: Words,
  outer: Quotation,
  quotes: Quotation[],
  tables: ClaimTables,
): ClaimFinding {
  const [first, last] = [shared[0] as number, shared.at(-1) as number];
  const [start, end] = [words.start[first] as number, words.end[last] as number];
  const quote = innermost(quotes, outer, start, end);
  return {
    start,
    end,
    claim: tables.claim(claim).id,
    stance,
    voice: 'said',
    speaker: quote.speaker?.actor ?? null,
    quote: quote.id,
    confidence: Math.round(Math.min(MOST_UNTRUSTED, LIKE + score) * 100) / 100,
    why: {
      rule: 'claim-like',
      evidence: shared.map((word): Span => [words.start[word] as number, words.end[word] as number]),
    },
  };
}

/** A stance that is written out stands before one that is turned; more parts say it more exactly; then fewer that only stand near; then the narrower place. */
function isBetter(one: Omit<Placed, 'polarity'>, other: Placed): boolean {
  const parts = ({ match }: Omit<Placed, 'polarity'>) => match.chosen.filter((part) => part >= 0).length;
  if (one.match.pattern.fixed !== other.match.pattern.fixed) return one.match.pattern.fixed;
  if (parts(one) !== parts(other)) return parts(one) > parts(other);
  if (one.match.near !== other.match.near) return one.match.near < other.match.near;
  return one.last - one.first < other.last - other.first;
}

/** One match a claim: the one that says it best. */
function bestByClaim(
  matches: Match[],
  words: Words,
  found: Occurrences,
  unit: Unit,
  tables: ClaimTables,
): Placed[] {
  const best = new Map<number, Placed>();
  for (const match of matches) {
    const { claim } = match.pattern;
    const [first, last] = extent(found, match.chosen);
    const known = best.get(claim);
    if (known !== undefined && !isBetter({ match, first, last }, known)) continue;
    const polarity = polarityOf(words, found, unit, match, tables.claim(claim).norm);
    if (polarity.stance === null) continue;
    best.set(claim, { match, polarity, first, last });
  }
  return exactOnes([...best.values()]);
}

/** Of the claims in one sentence the one that is said most exactly; a further one only when it is said closely. */
function exactOnes(placed: Placed[]): Placed[] {
  if (placed.length < 2) return placed;
  const first = placed.reduce((one, other) => (isBetter(other, one) ? other : one));
  return placed.filter((one) => one === first || one.last - one.first < CLOSELY);
}

function findingOf(
  { match, polarity, first, last }: Placed,
  words: Words,
  found: Occurrences,
  unit: Unit,
  quotes: Quotation[],
  tables: ClaimTables,
): ClaimFinding {
  const span = (from: number, to: number): Span => [words.start[from] as number, words.end[to] as number];
  const [start] = span(first, first);
  const [, end] = span(last, last);
  const quote = unit.quote === null ? null : innermost(quotes, unit.quote, start, end);
  const evidence = [...match.chosen, ...match.beside]
    .filter((one) => one >= 0)
    .map((one) => span(found.from[one] as number, found.to[one] as number));
  const { id, trusted } = tables.claim(match.pattern.claim);
  const sure =
    (quote === null ? NARRATION : SURE) - match.near * NEAR_COSTS - (polarity.hedged ? HEDGE_COSTS : 0);
  return {
    start,
    end,
    claim: id,
    stance: quote === null ? null : polarity.stance,
    voice: quote === null ? 'narration' : 'said',
    speaker: quote?.speaker?.actor ?? null,
    quote: quote?.id ?? null,
    confidence: Math.round(Math.min(sure, trusted ? 1 : MOST_UNTRUSTED) * 100) / 100,
    why: {
      rule: polarity.turnedBy.length > 0 ? 'claim-turned' : match.near > 0 ? 'claim-near' : 'claim',
      evidence: [...evidence, ...polarity.turnedBy.map((word) => span(word, word))].sort(
        (a, b) => a[0] - b[0],
      ),
    },
  };
}

/** The shortest quotation of the same speaker that holds all of it. */
function innermost(quotes: Quotation[], outer: Quotation, start: number, end: number): Quotation {
  let best = outer;
  for (const quote of quotes) {
    if (quote.start > start) break;
    if (quote.end < end || quote.end - quote.start >= best.end - best.start) continue;
    if (quote.speaker?.actor === outer.speaker?.actor && quote.speaker?.name === outer.speaker?.name)
      best = quote;
  }
  return best;
}
