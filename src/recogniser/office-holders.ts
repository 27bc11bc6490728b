import { firstDay, includesDay } from '../model/dates.ts';
import type { Span } from '../model/finding.ts';
import { sexOfGivenName } from './given-names.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { type ActorDetail, type OfficeDetail, Use } from './lexicon-format.ts';
import { isOfTheFamily } from './longer-names.ts';
import { isCalling } from './namesakes.ts';
import { isAcronym } from './ordinary-names.ts';
import type { PageText } from './page-text.ts';
import { isPerson } from './scan.ts';
import type { Candidate, Site } from './site.ts';
import { COMMON_FAMILIES, ORDINARY_NAMES } from './word-lists.ts';

/** Rank of the first office of a country or body. */
const FIRST_RANK = 1;
/** Another of the name with an office so high may be meant as well. */
const RIVAL_RANK = 2;
/** Shorter names that stand first are borne by thousands: Lai, Tsai, Qin. */
const SHORTEST_EASTERN = 5;
/** The one short name that nobody else in the news bears. */
const UNIQUE = new Set(['xi']);
const LATIN = /^\p{Script=Latin}/u;
/** In a title they say that it is not the office itself. */
const AROUND_OFFICE = /^(?:spokes|envoy|adviser|office|press|vice|deputy|assistant|under|ambassador)$/;
const OWNED_NAME = /^['’]s\s\p{Lu}/u;
const HEADS = new Set(['president', 'prime', 'chancellor', 'leader']);
const KINDS = { minister: 'foreign', secretary: 'foreign', state: 'secretary', general: 'secretary' };

/** A family name that nothing introduces, and where the article names the country or body whose office tells who it is. */
export interface ByOffice {
  site: Site;
  candidate: Candidate;
  country: Span;
}

/**
 * Who is plain without an introduction, at those of `sites` (all of the page): the head of state or government or the
 * foreign minister of the article's day, by a family name that is nobody else's on record and no word, place or given
 * name, in an article that names the country. Nobody of whom the article has a namesake; nobody without a date.
 */
export function namedByOffice(page: PageText, sites: Site[], hits: Hit[]): ByOffice[] {
  if (page.date === null) return [];
  const { date, lexicon } = page;
  const chosen = new Map<number, Candidate | null>();
  const found: ByOffice[] = [];
  const countries = new Map<string, Span | null>();
  for (const site of sites) {
    const { node } = site.hit;
    let candidate = chosen.get(node);
    if (candidate === undefined) {
      candidate = isDistinct(site) ? holderOf(site.candidates, date, lexicon) : null;
      if (candidate !== null && hasNamesake(candidate, sites)) candidate = null;
      chosen.set(node, candidate);
    }
    if (candidate === null || !stands(site)) continue;
    for (const country of countriesOf(candidate.detail, date, lexicon)) {
      // Null is an answer too: an article is searched for each country once.
      if (!countries.has(country)) countries.set(country, mentionOf(country, hits, lexicon));
      const span = countries.get(country);
      if (!span) continue;
      found.push({ site, candidate, country: span });
      break;
    }
  }
  return found;
}

/** No word, place, given name, and not shared by very many. */
function isDistinct({ around, candidates, hit }: Site): boolean {
  const { name, lexicon } = around;
  if (UNIQUE.has(name)) return true;
  if (!LATIN.test(name) || ORDINARY_NAMES.has(name) || COMMON_FAMILIES.has(name)) return false;
  if (lexicon.uses(name) & Use.given || sexOfGivenName(name)) return false;
  if (hit.entries.some(({ kind }) => !isPerson(kind))) return false;
  const eastern = candidates.some(({ detail }) => detail.eastern);
  return !eastern || name.length >= SHORTEST_EASTERN;
}

/** The one of first rank that day, when the others of the name never held a high office. */
function holderOf(candidates: Candidate[], date: string, lexicon: Lexicon): Candidate | null {
  const rightly = candidates.filter(({ misspelt, short }) => !misspelt && !short);
  const holders = rightly.filter(({ detail }) => countriesOf(detail, date, lexicon).length > 0);
  const [holder] = holders;
  if (holder === undefined || holders.length > 1 || !holder.detail.familyAlone) return null;
  const rival = ({ index, detail }: Candidate) =>
    index !== holder.index && detail.terms.some(([office]) => lexicon.office(office).rank <= RIVAL_RANK);
  return candidates.some(rival) ? null : holder;
}

/** Countries, or bodies, of which somebody holds the first office or the foreign ministry on `date`. */
function countriesOf({ terms, died }: ActorDetail, date: string, lexicon: Lexicon): string[] {
  if (died !== null && firstDay(died) < date) return [];
  return terms
    .filter(([, from, to]) => includesDay(from, to, date))
    .map(([office]) => lexicon.office(office))
    .filter(isOfFirstRank)
    .map(({ country }) => country);
}

function isOfFirstRank({ rank, phrases }: OfficeDetail): boolean {
  if (rank > FIRST_RANK) return false;
  return phrases.some(
    (words) =>
      !words.some((word) => AROUND_OFFICE.test(word)) &&
      (words.some((word) => HEADS.has(word)) ||
        Object.entries(KINDS).some(([head, kind]) => words.includes(head) && words.includes(kind))),
  );
}

/** True when the article has somebody else of the name: with another given name, calling or sex. */
function hasNamesake({ index, detail }: Candidate, sites: Site[]): boolean {
  return sites.some(
    (site) =>
      site.candidates.some((one) => one.index === index) &&
      (site.verdict === 'stranger' || !site.sexAgrees(detail) || isCalling(site.around.last?.folded ?? '')),
  );
}

/** A title that names nobody on record makes it anybody's; "Dr" and "Professor" are no office holder's. */
function stands(site: Site): boolean {
  const { around, hit } = site;
  if (site.verdict !== 'name' || around.titles.length > 0 || isAcronym(around)) return false;
  if (around.honorific !== null && around.honorific.sex === null) return false;
  // "Rubio's Coastal Grill".
  if (around.line === 'sentence' && OWNED_NAME.test(around.text.slice(hit.end, hit.end + 5))) return false;
  return !isOfTheFamily(around.text, hit.start);
}

/** First place where the article names the country, its people, its capital, or a body of it. */
function mentionOf(country: string, hits: Hit[], lexicon: Lexicon): Span | null {
  const hit = hits.find(({ entries }) =>
    entries.some(({ actor, kind }) => !isPerson(kind) && lexicon.actor(actor).country === country),
  );
  return hit === undefined ? null : [hit.start, hit.end];
}
