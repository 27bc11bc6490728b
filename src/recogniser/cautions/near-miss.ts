import type { Caution, Span } from '../../model/finding.ts';
import { editDistance } from '../edit-distance.ts';
import type { Hit } from '../hit.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ActorDetail } from '../lexicon-format.ts';
import { Kind } from '../lexicon-format.ts';
import { ALMOST_THE_HOLDER, ONE_SPELLING } from '../near-holders.ts';
import { foldWord, isUpper, letter } from '../normalise.ts';
import type { Surroundings } from '../surroundings.ts';
import { howWellFits, type Title, titlesBefore } from '../titles.ts';
import type { DatedPage } from './page.ts';
import { message, termInWords, termOn } from './record-words.ts';

/** A shorter given name is too near to others. */
const SHORTEST = 4;
/** From this length on two letters may differ, below only one. */
const LONG = 6;

/**
 * Somebody not on record, named in full in a post whose holder that day has the same family name and almost the
 * same given name: "Chinese Foreign Ministry spokesman Wang Wenbun".
 */
export function nearMisses({ page, text, date, hits, people, lexicon }: DatedPage): Caution[] {
  const found = new Map<string, Caution>();
  let next = 0;
  for (const hit of hits) {
    while ((people[next]?.end ?? hit.end) < hit.end) next++;
    if ((people[next]?.start ?? hit.end) <= hit.start || hit.initials !== '' || !besideCapital(text, hit))
      continue;
    const bearers = familyOf(hit, lexicon);
    if (bearers.length === 0) continue;
    const around = page.around(hit);
    for (const eastern of [true, false]) {
      const name = fullName(around, hit, eastern);
      if (name === null) continue;
      const near = bearers.filter((detail) => detail.eastern === eastern && isNear(name.given, detail));
      const [title] = near.length === 0 ? [] : titlesOf(around, eastern);
      if (title === undefined || title.past || title.words.length < 2) continue;
      const meant = near.filter((detail) => howWellFits(title, detail, date, lexicon) === 2);
      const [one] = meant;
      const term = one && termOn(one, date, lexicon);
      if (meant.length !== 1 || !one || !term) continue;
      const printed = text.slice(...name.span);
      const key = `${one.id} ${foldWord(printed)}`;
      if (found.has(key)) continue;
      found.set(key, {
        kind: 'misspelling',
        start: name.span[0],
        end: name.span[1],
        actor: null,
        suggests: one.id,
        message: message(printed, termInWords(one, term, lexicon)),
        why: { rule: ALMOST_THE_HOLDER, evidence: [name.span, [title.start, title.end]] },
      });
    }
  }
  return [...found.values()];
}

/** Those of this family name whose name has one spelling. */
function familyOf(hit: Hit, lexicon: Lexicon): ActorDetail[] {
  const bearers: ActorDetail[] = [];
  for (const { actor, kind } of hit.entries) {
    if (kind !== Kind.family) continue;
    const detail = lexicon.actor(actor);
    if (ONE_SPELLING.has(detail.country)) bearers.push(detail);
  }
  return bearers;
}

/** A first look: most family names on a page have no other capital beside them. */
function besideCapital(text: string, { start, end }: Hit): boolean {
  if (isUpper(text.charCodeAt(end + 1))) return true;
  let at = start - 1;
  while (at > 0 && letter(text.charCodeAt(at - 1)) !== 0) at--;
  return at < start - 1 && isUpper(text.charCodeAt(at));
}

/** The whole name around a family name. */
function fullName(around: Surroundings, hit: Hit, eastern: boolean): { given: string; span: Span } | null {
  if (eastern) {
    const { word, hyphen, possessive } = around.after;
    if (word === null || hyphen || possessive || !word.capital) return null;
    return { given: word.folded, span: [hit.start, word.end] };
  }
  const { last } = around;
  if (last === undefined || !last.capital || last.possessive) return null;
  return { given: last.folded, span: [last.start, hit.end] };
}

function titlesOf(around: Surroundings, eastern: boolean): Title[] {
  return eastern ? around.titles : titlesBefore(around.before, 1, around.lexicon);
}

function isNear(given: string, detail: ActorDetail): boolean {
  const own = foldWord(detail.given);
  if (given === own || given.length < SHORTEST || own.length < SHORTEST) return false;
  return editDistance(given, own) <= (Math.min(given.length, own.length) >= LONG ? 2 : 1);
}
