import { sexOfGivenName } from './given-names.ts';
import { Use } from './lexicon-format.ts';
import { foldWord } from './normalise.ts';
import { isPerson } from './scan.ts';
import type { Candidate, Site } from './site.ts';
import { COMMON_FAMILIES, ORDINARY_NAMES } from './word-lists.ts';

/** Shorter names that stand first are borne by thousands: Lai, Tsai, Qin. */
const SHORTEST_EASTERN = 5;
/** The one short name that nobody else in the news bears. */
const UNIQUE = new Set(['xi']);
export const LATIN = /^\p{Script=Latin}/u;

/** No word, place, given name, and not shared by very many. */
export function isDistinct({ around, candidates, hit }: Site): boolean {
  const { name, lexicon } = around;
  if (UNIQUE.has(name)) return true;
  if (!LATIN.test(name)) return isDistinctAbroad(name, candidates);
  if (ORDINARY_NAMES.has(name) || COMMON_FAMILIES.has(name)) return false;
  if (lexicon.uses(name) & Use.given || sexOfGivenName(name)) return false;
  if (hit.entries.some(({ kind }) => !isPerson(kind))) return false;
  const eastern = candidates.some(({ detail }) => detail.eastern);
  return !eastern || name.length >= SHORTEST_EASTERN;
}

/** The same in Cyrillic and Greek, and in Arabic and Hebrew of foreigners: there names of one's own are words as well. */
function isDistinctAbroad(name: string, candidates: Candidate[]): boolean {
  if (name.length < SHORTEST_ABROAD || !(CASED.test(name) || UNCASED.test(name))) return false;
  return candidates.every(({ detail: { family, country, eastern } }) => {
    const latin = foldWord(family);
    if (eastern || ORDINARY_NAMES.has(latin) || COMMON_FAMILIES.has(latin)) return false;
    return CASED.test(name) || !OF_THAT_SCRIPT.has(country);
  });
}

const SHORTEST_ABROAD = 5;
const CASED = /^[\u0370-\u052f]/;
const UNCASED = /^[\u05d0-\u06ff]/;
/** Where names are written in Arabic or Hebrew letters at home. */
const OF_THAT_SCRIPT = new Set(
  'AE BH DZ EG IL IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SY TN YE AF SO DJ KM TR AZ TJ IN BD ID MY'.split(
    ' ',
  ),
);
