import { type ClaimFinding, type Mention, SURE_ENOUGH, type Via } from '../model/finding.ts';
import type { Look, MarkKind } from '../model/look.ts';
import type { CastEntry } from '../model/sheet.ts';
import type { ClaimMark } from './marks.ts';
import { shown } from './shown.ts';

/** The kind of mark of each way of naming; all others are names. */
const KIND: Partial<Record<Via, MarkKind>> = { role: 'role', metonym: 'place' };

/** Nothing is on record of this person before the article's date; without a date, nothing at all. */
export function unheard(person: CastEntry | undefined, dated: boolean): boolean {
  return person !== undefined && (dated ? person.before : person.held) === 0;
}

/** The mentions that a reader wants painted, in the text's order. `isUnheard` is asked of each one's actor. */
export function wanted(
  mentions: readonly Mention[],
  sections: readonly number[],
  { density, kindsOff, hideUnheard }: Look,
  isUnheard: (actor: string) => boolean,
): Mention[] {
  if (density === 'claims') return [];
  const kept = mentions.filter(
    ({ via, actor }) => !kindsOff.includes(KIND[via] ?? 'name') && !(hideUnheard && isUnheard(actor)),
  );
  if (density === 'first') return shown(kept, sections);
  // Where each mention has a section of its own, all are first ones.
  return shown(
    kept,
    kept.map(({ start }) => start).sort((a, b) => a - b),
  );
}

/**
 * The claims that a reader wants painted, in the text's order: those that somebody makes and that are sure, each once in
 * a section for one speaker (unless all are wanted), and none that overlaps one before it. `textOf` gives the words of a
 * place; `isSilenced` tells of speakers.
 */
export function wantedClaims(
  claims: readonly ClaimFinding[],
  sections: readonly number[],
  { density, kindsOff }: Look,
  textOf: (start: number, end: number) => string,
  isSilenced: (actor: string | null) => boolean,
): ClaimMark[] {
  if (kindsOff.includes('claim')) return [];
  const painted: ClaimMark[] = [];
  const seen = new Set<string>();
  let end = 0;
  for (const claim of claims) {
    const isSure = claim.voice === 'said' && claim.confidence >= SURE_ENOUGH;
    if (!isSure || claim.start < end || isSilenced(claim.speaker)) continue;
    const section = sections.findLastIndex((start) => start <= claim.start);
    const key = `${density === 'first' ? section : claim.start} ${claim.claim} ${claim.speaker}`;
    if (seen.has(key)) continue;
    seen.add(key);
    painted.push({ ...claim, text: textOf(claim.start, claim.end) });
    end = claim.end;
  }
  return painted;
}
