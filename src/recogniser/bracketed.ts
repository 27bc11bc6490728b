import { foldWord } from './normalise.ts';
import { isWhole, scan } from './scan.ts';
import type { Candidate } from './site.ts';
import type { Surroundings } from './surroundings.ts';
import { isHead } from './titles.ts';
import { HONORIFICS } from './word-lists.ts';

/** An editor's words in a quotation: "[Hamas leader Yahya] Sinwar", "(Nicolás) Maduro", "[Bashar al-] Assad". */
const INSERTED = /[[(]((?:[\p{L}\p{M}’'.-]+\s){0,8}?)(\p{Lu}[\p{L}\p{M}’'-]*)(?:\sal-)?[\])]\s?$/u;
const LOOK_BACK = 100;

/**
 * Whom a family name after such an insertion means: the candidate with the given name in it; what the insertion calls
 * somebody else; or null where it adds no given name.
 */
export function bracketed(
  { text, hit, lexicon }: Surroundings,
  candidates: Candidate[],
): Candidate | string | null {
  const closing = text.charAt(hit.start - 1);
  if (!/[\])]/.test(/\s/.test(closing) ? text.charAt(hit.start - 2) : closing)) return null;
  const given = INSERTED.exec(text.slice(Math.max(0, hit.start - LOOK_BACK), hit.start))?.[2];
  if (given === undefined) return null;
  const folded = foldWord(given);
  if (isHead(folded) || HONORIFICS.has(folded) || !/\p{Ll}/u.test(given)) return null;
  for (const candidate of candidates) {
    const { index, detail } = candidate;
    const called = scan(`${given} ${detail.family}`, lexicon).some(({ entries }) =>
      entries.some(({ actor, kind }) => actor === index && isWhole(kind)),
    );
    if (called && !candidate.misspelt) return candidate;
  }
  return folded;
}
