import type { Mention } from '../model/finding.ts';
import { wordsBefore } from './context.ts';
import { editDistance } from './edit-distance.ts';
import { holderOn } from './holders.ts';
import { Use } from './lexicon-format.ts';
import { variantsOf } from './name-variants.ts';
import { foldWord } from './normalise.ts';
import type { PageText } from './page-text.ts';
import type { Role } from './roles.ts';
import { tokenAfter } from './tokens.ts';

/** Where names have one spelling in Latin letters: elsewhere another letter is another transcription, no mistake. */
export const ONE_SPELLING = new Set(
  'CN US GB CA AU NZ IE FR DE IT ES PT NL BE AT CH SE NO DK FI PL CZ SK HU HR SI RO EE LV LT TR RS BA ME AL XK'.split(
    ' ',
  ),
);
/** Beside names told by whole name or title: the office, its country and the given name are right. */
const CONFIDENCE = 0.9;
/** Shorter family names are too near to others. */
const SHORTEST = 5;
/** From this length on two letters may differ, below only one. */
const LONG = 8;

/** Before a role they say that it is another's. */
const NOT_THE_HOLDER = /^(?:former|ex|onetime|then|deputy|vice|assistant|late|acting|next|future|previous)$/;

/** The rule of its mentions. */
export const ALMOST_THE_HOLDER = 'almost-the-holder';

/**
 * "Turkish Foreign Minister Hakan Fiden": a name after a role that has the holder's given name and almost the family
 * name, and that is nobody's on record. Null when it is not so near, or when `people` have a mention there.
 */
export function nearHolder(page: PageText, role: Role, date: string, people: Mention[]): Mention | null {
  const { text, lexicon } = page;
  const before = wordsBefore(text, role.start, 1).last?.folded ?? '';
  if (role.former || NOT_THE_HOLDER.test(before)) return null;
  const given = tokenAfter(text, role.end);
  let family = given?.capital ? tokenAfter(text, given.end) : undefined;
  if (!given || !family) return null;
  const actor = holderOn(role.offices, date, lexicon);
  const detail = actor === null ? null : lexicon.actor(actor);
  if (detail === null || detail.eastern || !ONE_SPELLING.has(detail.country)) return null;
  const [first = '', ...others] = foldWord(detail.given).split(/[\s-]/);
  while (family && others.includes(family.folded)) family = tokenAfter(text, family.end);
  if (!family?.capital || family.afterHyphen || family.folded.length < SHORTEST) return null;
  const own = foldWord(detail.family);
  if (first.length < 3 || !variantsOf(first).includes(given.folded) || own === family.folded) return null;
  if (own.length < SHORTEST || !isNear(own, family.folded)) return null;
  if (lexicon.uses(family.folded) & (Use.word | Use.family | Use.given | Use.place)) return null;
  const next = tokenAfter(text, family.end);
  if (next?.capital && page.lineCase(role.start) === 'sentence') return null;
  const [from, to] = [given.start, family.end];
  if (people.some(({ start, end }) => start < to && from < end)) return null;
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    actor: detail.id,
    via: 'misspelling',
    confidence: CONFIDENCE,
    ...page.officesOf(detail),
    why: { rule: ALMOST_THE_HOLDER, evidence: [[role.start, role.end]] },
  };
}

/** One letter more, less or other, or two that changed places; two letters in a long name. */
function isNear(own: string, printed: string): boolean {
  if (editDistance(own, printed) <= (own.length >= LONG ? 2 : 1)) return true;
  if (own.length !== printed.length) return false;
  const at = [...own].findIndex((letter, i) => letter !== printed[i]);
  const swapped = own.slice(0, at) + (own[at + 1] ?? '') + (own[at] ?? '') + own.slice(at + 2);
  return swapped === printed;
}
