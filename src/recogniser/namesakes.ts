import { wordsBefore } from './context.ts';
import { foldWord } from './normalise.ts';

/** Callings of people whom the press quotes and who, so described, hold no office. */
const CALLINGS = new Set(
  `author professor lecturer analyst historian researcher economist scholar novelist writer columnist journalist reporter correspondent
  photographer actor actress singer musician artist comedian footballer striker midfielder goalkeeper defender coach player golfer
  driver farmer teacher student resident owner shopkeeper nurse doctor surgeon engineer architect chef pastor winemaker baker
  fisherman carpenter psychologist biologist physicist chemist geologist botanist`.split(/\s+/),
);
/** "…, a professor of history at …": a calling this far into the apposition still describes the person. */
const APPOSITION = /^,\s(?:(?:an?|the)\s)?((?:[\p{L}’'-]+\s){0,4}[\p{L}’'-]+)/u;

/**
 * True when the words around a whole name give its bearer a calling ("Chris Miller, author of …", "historian
 * Chris Miller"). Of somebody in office that day it tells a namesake; a former official may well teach or write.
 */
export function hasCalling(text: string, start: number, end: number): boolean {
  const before = wordsBefore(text, start);
  if (CALLINGS.has(before.words[before.words.length - 1]?.folded ?? '')) return true;
  const words = APPOSITION.exec(text.slice(end, end + 120))?.[1]?.split(/\s/) ?? [];
  // "the president's former professor", "…, the minister said": words past a verb or a possessive describe others.
  const stop = words.findIndex(
    (word) => /['’]s?$/.test(word) || /^(?:and|who|which|said|told|of|at|for|in)$/.test(word),
  );
  return words.slice(0, stop < 0 ? undefined : stop).some((word) => CALLINGS.has(foldWord(word)));
}
