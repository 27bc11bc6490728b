import type { ActorDetail } from './lexicon-format.ts';
import { Use } from './lexicon-format.ts';
import { foldWord } from './normalise.ts';
import type { Surroundings } from './surroundings.ts';
import { isHead } from './titles.ts';
import { CALENDAR, COLOURS, OPENERS } from './word-lists.ts';

/** Where a child bears the father's family name and then the mother's: Nicolás Maduro Guerra. */
const TWO_FAMILIES = new Set(`AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PT PY SV UY VE`.split(' '));

/** True when a capitalised word that no other reading has goes on with the name of somebody of another second family. */
export function goesOnInFamily(around: Surroundings, { country, name }: ActorDetail): boolean {
  const { after, line, lexicon } = around;
  const { word, hyphen } = after;
  if (TWO_FAMILIES.has(country) && line === 'sentence' && isOfAnother(around)) return true;
  if (word === null || hyphen || !word.capital || word.capitals || line !== 'sentence') return false;
  if (!TWO_FAMILIES.has(country) || name.toLowerCase().endsWith(word.folded)) return false;
  const { folded } = word;
  if (CALENDAR.has(folded) || COLOURS.has(folded) || OPENERS.has(folded) || isHead(folded)) return false;
  return (lexicon.uses(folded) & (Use.place | Use.title)) === 0;
}

/** "The younger Maduro": an official's son or father, whoever bears the bare name else. */
export function isOfTheFamily(text: string, start: number): boolean {
  return /\b(?:younger|elder|older)\s$/iu.test(text.slice(Math.max(0, start - 12), start));
}

/** "Pedro Sánchez de Toro", but "Maduro de Venezuela" and "el Maduro de 2013". */
function isOfAnother({ text, hit, lexicon }: Surroundings): boolean {
  if (!text.startsWith(' de', hit.end)) return false;
  const word = SECOND_FAMILY.exec(text.slice(hit.end, hit.end + LONGEST_SECOND))?.[1];
  if (word === undefined) return false;
  const folded = foldWord(word);
  return !isHead(folded) && !CALENDAR.has(folded) && (lexicon.uses(folded) & (Use.place | Use.title)) === 0;
}

const SECOND_FAMILY = /^\sde(?:l|\sla|\slos|\slas)?\s(\p{Lu}\p{Ll}+)(?=[\s,.;:)])/u;
const LONGEST_SECOND = 30;
