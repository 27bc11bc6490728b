import {
  type ClaimTables,
  type CompiledPart,
  type CompiledPattern,
  NO_PART,
  PartFlag,
} from './claim-tables.ts';
import type { Occurrences } from './occurrences.ts';
import type { UnitTerms } from './unit-terms.ts';

/** A pattern that fits a unit. */
export interface Match {
  pattern: CompiledPattern;
  /** Occurrences of the parts that must stand in the unit, by part; -1 for the others. */
  chosen: number[];
  /** Of parts that need only stand near, the occurrences in the unit all the same. */
  beside: number[];
  /** How many parts only stand near. */
  near: number;
}

/** What a unit is looked at with. */
export interface Scene {
  tables: ClaimTables;
  found: Occurrences;
  inUnit: UnitTerms;
  /** True when the term stands near the unit, or is the side for which the speaker speaks. */
  isNear(term: number): boolean;
  /** True when the speaker speaks for this packed place. */
  speaksFor(place: number): boolean;
}

/** Pairs of a pattern's number and the term at which it is looked at: of the unit looked at last. */
const likely: number[] = [];

/**
 * The patterns that may fit the unit, as pairs of a pattern's number and the term at which it is looked at: all that
 * must stand in the unit does, and nothing that must not. Most units have none, and cost no more than this: numbers in
 * flat tables, no pattern read but where the rarest two of its parts stand. Good until the next unit is looked at.
 */
export function likelyIn(
  inUnit: UnitTerms,
  { anchors, patternsAt, pattern }: ClaimTables,
): readonly number[] {
  const { terms, count } = inUnit;
  if (likely.length > 0) likely.length = 0;
  for (let n = 0; n < count; n++) {
    const term = terms[n] as number;
    const at = (anchors[term] as number) - 1;
    if (at < 0) continue;
    const last = at + (patternsAt[at] as number) * 2;
    for (let i = at + 1; i < last; i += 2) {
      const part = patternsAt[i + 1] as number;
      if (part !== NO_PART && !inUnit.hasPart(part)) continue;
      const number = patternsAt[i] as number;
      if (mayFit(pattern(number), inUnit)) likely.push(number, term);
    }
  }
  return likely;
}

function mayFit({ checks }: CompiledPattern, inUnit: UnitTerms): boolean {
  for (let i = 0; i < checks.length; i++) {
    const { number, flags } = checks[i] as CompiledPart;
    if (inUnit.hasPart(number) !== ((flags & PartFlag.absent) === 0)) return false;
  }
  return true;
}

/** Of the likely patterns those that fit, each tried at every place of its rarest part. */
export function matchesIn(scene: Scene, patterns: readonly number[]): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < patterns.length; i += 2) {
    const [pattern, term] = [scene.tables.pattern(patterns[i] as number), patterns[i + 1] as number];
    for (const place of scene.inUnit.of(term)) {
      const match = fitting(scene, pattern, term, place);
      if (match === null) continue;
      matches.push(match);
      break;
    }
  }
  return matches;
}

function fitting(scene: Scene, pattern: CompiledPattern, anchor: number, place: number): Match | null {
  const { parts, by, notBy } = pattern;
  if (by.length > 0 && by.some(scene.speaksFor) === notBy) return null;
  const chosen: number[] = new Array(parts.length).fill(-1);
  const own = parts.findIndex(
    ({ flags, terms }) => (flags & (PartFlag.absent | PartFlag.near)) === 0 && terms.includes(anchor),
  );
  chosen[own] = place;
  if (!choose(scene, pattern, chosen, 0, place)) return null;
  let near = 0;
  const beside: number[] = [];
  for (const { flags, terms } of parts) {
    if ((flags & PartFlag.near) === 0) continue;
    const there = terms.find((term) => scene.inUnit.has(term));
    if (there !== undefined) beside.push(scene.inUnit.of(there)[0] as number);
    else if (terms.some(scene.isNear)) near++;
    else return null;
  }
  return { pattern, chosen, beside, near };
}

/** Chooses an occurrence for every part from `index` on, the closest to the anchor that lets the others stand. */
function choose(
  scene: Scene,
  pattern: CompiledPattern,
  chosen: number[],
  index: number,
  anchor: number,
): boolean {
  const { parts, window } = pattern;
  const part = parts[index];
  if (part === undefined) return withinWindow(scene.found, chosen, window);
  if (part.flags & (PartFlag.absent | PartFlag.near))
    return choose(scene, pattern, chosen, index + 1, anchor);
  if (chosen[index] !== -1)
    return follows(scene.found, parts, chosen, index) && choose(scene, pattern, chosen, index + 1, anchor);
  for (const one of candidates(scene, part, anchor, window)) {
    if (overlaps(scene.found, chosen, one)) continue;
    chosen[index] = one;
    if (follows(scene.found, parts, chosen, index) && choose(scene, pattern, chosen, index + 1, anchor))
      return true;
    chosen[index] = -1;
  }
  return false;
}

/** More places than these of one part in a sentence are a list: the closest are tried. */
const MOST_TRIED = 4;

function candidates(
  { found, inUnit }: Scene,
  { terms }: CompiledPart,
  anchor: number,
  window: number,
): number[] {
  const from = found.from[anchor] as number;
  const away = (one: number) => Math.abs((found.from[one] as number) - from);
  const all: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as number;
    if (!inUnit.has(term)) continue;
    for (const one of inUnit.of(term)) if (away(one) <= window) all.push(one);
  }
  return all.length < 2 ? all : all.sort((a, b) => away(a) - away(b)).slice(0, MOST_TRIED);
}

/** The part stands after the one before it, if it must; parts that only stand near are passed over. */
function follows({ from, to }: Occurrences, parts: CompiledPart[], chosen: number[], index: number): boolean {
  const one = chosen[index] as number;
  const before = chosen[index - 1] ?? -1;
  if (
    (parts[index]?.flags ?? 0) & PartFlag.after &&
    before >= 0 &&
    (from[one] as number) <= (to[before] as number)
  )
    return false;
  const next = chosen[index + 1] ?? -1;
  return !(
    (parts[index + 1]?.flags ?? 0) & PartFlag.after &&
    next >= 0 &&
    (from[next] as number) <= (to[one] as number)
  );
}

function overlaps({ from, to }: Occurrences, chosen: number[], other: number): boolean {
  const [first, last] = [from[other] as number, to[other] as number];
  return chosen.some((one) => one >= 0 && (from[one] as number) <= last && (to[one] as number) >= first);
}

function withinWindow({ from, to }: Occurrences, chosen: number[], window: number): boolean {
  const [first, last] = extent({ from, to }, chosen);
  return last - first < window;
}

/** Numbers of the first and the last word of these occurrences. */
export function extent({ from, to }: Pick<Occurrences, 'from' | 'to'>, chosen: number[]): [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const one of chosen) {
    if (one < 0) continue;
    first = Math.min(first, from[one] as number);
    last = Math.max(last, to[one] as number);
  }
  return [first, last];
}
