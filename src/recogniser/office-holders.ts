import { firstDay, includesDay } from '../model/dates.ts';
import type { Span } from '../model/finding.ts';
import { introducedAs } from './bearers.ts';
import { isCalling } from './callings.ts';
import { isDistinct, LATIN } from './distinct-names.ts';
import { countryWords } from './foreign-offices.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import type { ActorDetail, OfficeDetail } from './lexicon-format.ts';
import { isOfTheFamily } from './longer-names.ts';
import { isAcronym } from './ordinary-names.ts';
import type { PageText } from './page-text.ts';
import { isPerson } from './scan.ts';
import type { Candidate, Site } from './site.ts';
import { isAboutSport } from './sport.ts';
import type { Surroundings } from './surroundings.ts';
import { howWellFits, titleFrom } from './titles.ts';
import { SAYING } from './word-lists.ts';

/** Rank of the first office of a country or body. */
const FIRST_RANK = 1;
/** Another of the name with an office so high may be meant as well. */
const RIVAL_RANK = 2;
/** Offices of lower rank make nobody plain, whatever else the article tells. */
const LOWEST_RANK = 2;
/** Shorter forms that are no family names are acronyms: MBS. */
const SHORTEST_SHORT = 4;
/** In a title they say that it is not the office itself. */
const AROUND_OFFICE = /^(?:spokes|envoy|adviser|office|press|vice|deputy|assistant|under|ambassador)$/;
const OWNED_NAME = /^['’]s\s\p{Lu}/u;
const HEADS = new Set(['president', 'prime', 'chancellor', 'leader']);
const KINDS = { minister: 'foreign', secretary: 'foreign', state: 'secretary', general: 'secretary' };
/** "Spain's Mr Albares": between a country and the name of somebody who acts for it. */
const OWNER_GAP = /^['’]s?\s(?:(?:Mr|Mrs|Ms)\.?\s)?$/;
const LONGEST_GAP = 8;
/** After them a name is more likely a place. */
const WHERE = new Set(['in', 'at', 'near', 'around']);
/** A relative named so near, in the same paragraph, may be meant by the bare name. */
const NEAR = 250;

/** And so many make plain who once held a first office, or holds one in a country that is not named. */
const RICH_COMPANY = 4;
/** So many others of record make an article one of politics, whichever countries it names. */
const ENOUGH_COMPANY = 2;

/**
 * How plain an office makes somebody: head of state or government or foreign minister of a first rank that day; head of
 * another country, or of another office of first rank; such a one of an earlier day, or soon to be; or of another office that day.
 */
const Standing = { holder: 4, head: 3, former: 2, lower: 1 } as const;
type Standing = (typeof Standing)[keyof typeof Standing];
const STANDINGS = [Standing.holder, Standing.head, Standing.former, Standing.lower];

/** A family name that nothing introduces, and where the article names the country or body whose office tells who it is. */
export interface ByOffice {
  site: Site;
  candidate: Candidate;
  country: Span;
}

interface Choice {
  candidate: Candidate;
  standing: Standing;
}

/**
 * Who is plain without an introduction, at those of `sites` (all of the page): by a family name that is nobody else's on
 * record and no word, place or given name, in an article that names the country of the office. The holder of one of
 * the first offices needs no more, nor the country where the article has others of record enough; who held one before,
 * or holds a lower one, must stand beside others of record: `introduced` has where. Nobody of whom the article has a namesake; nobody in sport; nobody without a date.
 */
export function namedByOffice(
  page: PageText,
  sites: Site[],
  hits: Hit[],
  introduced: ReadonlyMap<number, Span>,
): ByOffice[] {
  if (page.date === null || sites.length === 0) return [];
  const { date, lexicon } = page;
  const found: ByOffice[] = [];
  const countries = new Map<string, Span | null>();
  const mentionOf = (country: string): Span | null => {
    // Null is an answer too: an article is searched for each country once.
    let span = countries.get(country);
    if (span === undefined) {
      span = firstMention(country, hits, lexicon);
      countries.set(country, span);
    }
    return span;
  };
  const company = new Map([...introduced].map(([actor, span]) => [lexicon.actor(actor), span]));
  const open = [...byNode(sites)].map(([, same]) => ({ same, choice: chosen(same, sites, date, lexicon) }));
  for (const standing of STANDINGS) {
    for (const { same, choice } of open) {
      if (choice?.standing !== standing) continue;
      const { detail } = choice.candidate;
      const near = [...company].filter(([other]) => other.family !== detail.family);
      const person = standing !== Standing.lower || same.some(({ around }) => isPersonHere(around));
      const country = countriesOf(detail, standing, date, lexicon)
        .filter((code) => person && isAmong(near, code, standing))
        .map((code) => mentionOf(code) ?? (standing >= Standing.head ? mentionAbroad(code, page) : null))
        .find((span) => span !== null);
      const rich = standing !== Standing.lower && near.length >= RICH_COMPANY ? (near[0]?.[1] ?? null) : null;
      const others = standing === Standing.holder ? companyOf(choice, near, open) : rich;
      for (const site of standingSites(same, sites, detail)) {
        const known = ownerBefore(site, hits, detail, date, lexicon) ?? country ?? others;
        // Beside others of record the first of a country is named in sport too.
        const sure = standing === Standing.holder && near.length > 0;
        if (!known || (!sure && isAboutSport(page))) continue;
        found.push({ site, candidate: choice.candidate, country: known });
        company.set(detail, [site.hit.start, site.hit.end]);
      }
    }
  }
  return found.sort((a, b) => a.site.hit.start - b.site.hit.start);
}

/**
 * Who shows, without the country's name, that the article is of politics: somebody of record from the same country, two
 * of whatever country, or another whose first office would make him plain as well ("Xi leaves; Kishida arrives").
 */
function companyOf(
  { candidate }: Choice,
  near: [ActorDetail, Span][],
  open: { same: Site[]; choice: Choice | null }[],
): Span | null {
  const { detail } = candidate;
  const [first] = near;
  const compatriot = near.find(([other]) => other.country === detail.country);
  if (compatriot) return compatriot[1];
  if (first && near.length >= ENOUGH_COMPANY) return first[1];
  const peer = open.find(
    ({ choice }) => choice?.standing === Standing.holder && choice.candidate.detail.family !== detail.family,
  );
  const site = peer?.same[0];
  return site ? [site.hit.start, site.hit.end] : null;
}

function byNode(sites: Site[]): Map<number, Site[]> {
  const groups = new Map<number, Site[]>();
  for (const site of sites) {
    const known = groups.get(site.hit.node);
    if (known === undefined) groups.set(site.hit.node, [site]);
    else known.push(site);
  }
  return groups;
}

/** Whom the name at `same` means all through the page, if its offices tell; null when the article speaks against it. */
function chosen(same: Site[], sites: Site[], date: string, lexicon: Lexicon): Choice | null {
  const [site] = same;
  if (site === undefined || !isDistinct(site)) return null;
  const choice = mostProminent(site, date, lexicon);
  if (choice === null || hasNamesake(choice.candidate, sites)) return null;
  if (choice.standing === Standing.holder) return choice;
  if (!LATIN.test(site.around.name)) return null;
  if (isIntroducedAsAnother(site.around, choice.candidate.detail, date, lexicon)) return null;
  return same.some(({ around }) => WHERE.has(around.last?.folded ?? '') || isTitleOfWork(around))
    ? null
    : choice;
}

const CAPITALS_ONLY = /^\p{Lu}{2,5}$/u;
const INTRODUCING = /^(?:one|an?|the)$/;

/** "Wallace, one of the whips": where the article first has the name it says who this is, and it is no office of his. */
function isIntroducedAsAnother(
  { apposition }: Surroundings,
  detail: ActorDetail,
  date: string,
  lexicon: Lexicon,
): boolean {
  if (apposition === null || !INTRODUCING.test(apposition.folded[0] ?? '')) return false;
  const title = titleFrom(apposition.folded, apposition.span);
  if (title === null) return apposition.folded[0] !== 'the';
  return howWellFits(title, detail, date, lexicon) === 0;
}

/** Mr, or a verb of saying: so is spoken of a person, not of a thing of the name. */
function isPersonHere({ honorific, after }: Surroundings): boolean {
  const next = after.word?.folded ?? '';
  return honorific !== null || SAYING.has(next) || /^(?:has|had|was|did|who|himself|herself)$/.test(next);
}

/** The name alone between quotation marks is a film's or a book's. */
function isTitleOfWork({ text, hit }: Surroundings): boolean {
  return /["“‘']/.test(text.charAt(hit.start - 1)) && /["”’'](?!s)/.test(text.slice(hit.end, hit.end + 2));
}

/** The one whose offices stand highest, when no other of the name has held a high one by then. */
function mostProminent({ candidates, around }: Site, date: string, lexicon: Lexicon): Choice | null {
  const rightly = candidates.filter(
    ({ misspelt, short, detail }) =>
      !misspelt && (short ? around.name.length >= SHORTEST_SHORT : detail.familyAlone),
  );
  for (const standing of STANDINGS) {
    const able = rightly.filter(({ detail }) => countriesOf(detail, standing, date, lexicon).length > 0);
    const [candidate] = able;
    if (candidate === undefined) continue;
    const rival = ({ index, detail }: Candidate) =>
      index !== candidate.index &&
      detail.terms.some(
        ([office, from]) =>
          firstDay(from) <= date &&
          (standing === Standing.lower || lexicon.office(office).rank <= RIVAL_RANK),
      );
    return able.length > 1 || candidates.some(rival) ? null : { candidate, standing };
  }
  return null;
}

/** Countries, or bodies, whose offices give somebody this standing on `date`. */
function countriesOf(
  { terms, died }: ActorDetail,
  standing: Standing,
  date: string,
  lexicon: Lexicon,
): string[] {
  if (standing !== Standing.former && died !== null && firstDay(died) < date) return [];
  const gives = GIVES[standing];
  const countries: string[] = [];
  for (const [index, from, to] of terms) {
    const office = lexicon.office(index);
    const held = includesDay(from, to, date);
    const counts =
      standing === Standing.former
        ? !held && (firstDay(from) <= date || isCandidate(office, from, date))
        : held;
    if (counts && gives(office)) countries.push(office.country);
  }
  return countries;
}

/** Which offices give each standing. */
const GIVES: Record<Standing, (office: OfficeDetail) => boolean> = {
  [Standing.holder]: isOfFirstRank,
  [Standing.head]: (office) => office.rank <= FIRST_RANK || isHeadOfCountry(office),
  [Standing.former]: isOfFirstRank,
  [Standing.lower]: ({ rank }) => rank <= LOWEST_RANK,
};

/** So long before they come into office candidates for it fill the papers. */
const CANDIDACY_DAYS = 400;
const DAY = 86_400_000;

function isCandidate(office: OfficeDetail, from: string, date: string): boolean {
  return isHeadOfCountry(office) && Date.parse(firstDay(from)) - Date.parse(date) <= CANDIDACY_DAYS * DAY;
}

function isOfFirstRank(office: OfficeDetail): boolean {
  return office.rank <= FIRST_RANK && onceAnOffice(firsts, office, leadsAbroad);
}

const firsts = new WeakMap<OfficeDetail, boolean>();
const heads = new WeakMap<OfficeDetail, boolean>();

/** What an office's names say is asked for each of its holders, on every page. */
function onceAnOffice(
  known: WeakMap<OfficeDetail, boolean>,
  office: OfficeDetail,
  ask: (office: OfficeDetail) => boolean,
): boolean {
  let answer = known.get(office);
  if (answer === undefined) {
    answer = ask(office);
    known.set(office, answer);
  }
  return answer;
}

/** A head, a foreign minister, or the secretary general of a body. */
function leadsAbroad({ phrases }: OfficeDetail): boolean {
  return phrases.some(
    (words) =>
      !words.some((word) => AROUND_OFFICE.test(word)) &&
      (words.some((word) => HEADS.has(word)) ||
        Object.entries(KINDS).some(([head, kind]) => words.includes(head) && words.includes(kind))),
  );
}

/** A president or prime minister, of whatever country. */
function isHeadOfCountry(office: OfficeDetail): boolean {
  return onceAnOffice(heads, office, ({ phrases }) =>
    phrases.some(
      (words) => words.some((word) => HEADS.has(word)) && !words.some((word) => AROUND_OFFICE.test(word)),
    ),
  );
}

/** Whether those of record whom the article has besides make it one in which the bearer of an office is expected. */
function isAmong(near: [ActorDetail, Span][], country: string, standing: Standing): boolean {
  if (standing === Standing.holder) return true;
  if (standing !== Standing.lower) return near.length > 0;
  return near.some(([other]) => other.country === country);
}

/** True when the article has somebody else of the name: with another given name, calling or sex. Relatives are no others. */
export function hasNamesake({ index, detail }: Candidate, sites: Site[]): boolean {
  const relatives = relativesAmong(sites, index);
  return sites.some(
    (site) =>
      site.candidates.some((one) => one.index === index) &&
      ((site.verdict === 'stranger' && !relatives.includes(site)) ||
        (!site.sexAgrees(detail) && relatives.length === 0) ||
        isCalling(site.around.last?.folded ?? '')),
  );
}

/** Sites at which a wife or a son of the family is named in full: "his wife, Sara Netanyahu". */
function relativesAmong(sites: Site[], index: number): Site[] {
  return sites.filter(({ verdict, candidates, around, hit }) => {
    if (verdict !== 'stranger' || !candidates.some((one) => one.index === index)) return false;
    return introducedAs(around.text, around.before.last?.start ?? hit.start, hit.end).sex !== null;
  });
}

/** Those of `same` that stand for the bearer: not where a relative was just named, nor a firm's name. */
export function standingSites(same: Site[], sites: Site[], detail: ActorDetail): Site[] {
  const index = same[0]?.candidates.find((one) => one.detail === detail)?.index ?? -1;
  const relatives = relativesAmong(sites, index);
  // "Dr. Zarif" is he whom the article calls Zarif too.
  const called = same.some((site) => stands(site));
  const stand = same.filter(
    (site) =>
      (stands(site) || (called && site.around.honorific?.sex === null && site.verdict === 'name')) &&
      site.sexAgrees(detail) &&
      !relatives.some(({ hit }) => isJustBefore(hit, site)),
  );
  // "Rubio's Coastal Grill"; what is said elsewhere of a person may also be "Putin's Russia".
  const owning = ({ around, hit }: Site) =>
    around.line === 'sentence' && OWNED_NAME.test(around.text.slice(hit.end, hit.end + 5));
  return stand.some((site) => !owning(site)) ? stand : [];
}

function isJustBefore({ start, end }: Hit, { hit, around }: Site): boolean {
  if (start > hit.start || hit.start - end > NEAR) return false;
  return !/\n\s*\n/.test(around.text.slice(end, hit.start));
}

/** A title that names nobody on record makes it anybody's; "Dr" and "Professor" are no office holder's. */
function stands(site: Site): boolean {
  const { around, hit } = site;
  if (site.verdict !== 'name' || around.titles.length > 0 || isAcronym(around)) return false;
  if (isLoneCapitals(site)) return false;
  if (around.honorific !== null && around.honorific.sex === null) return false;
  return !isOfTheFamily(around.text, hit.start);
}

/** A score called FICO is no prime minister; in "PUTIN WARNS NATO" within a sentence its neighbours are in capitals too. */
function isLoneCapitals({ around, hit }: Site): boolean {
  if (around.line !== 'sentence' || around.before.last?.capitals || around.after.word?.capitals) return false;
  return CAPITALS_ONLY.test(around.text.slice(hit.start, hit.end));
}

/** The country or body directly before a name, "Spain's Albares", of which the bearer holds an office. */
function ownerBefore(
  { hit, around }: Site,
  hits: Hit[],
  detail: ActorDetail,
  date: string,
  lexicon: Lexicon,
): Span | null {
  const at = around.honorific?.span[0] ?? hit.start;
  if (!/['’]/.test(around.text.slice(Math.max(0, at - 3), at))) return null;
  const before = hitBefore(hits, hit.start);
  if (before === undefined || hit.start - before.end > LONGEST_GAP) return null;
  if (!OWNER_GAP.test(around.text.slice(before.end, hit.start))) return null;
  const owned = countriesOf(detail, Standing.lower, date, lexicon);
  const owns = before.entries.some(
    ({ actor, kind }) => !isPerson(kind) && owned.includes(lexicon.actor(actor).country),
  );
  return owns ? [before.start, before.end] : null;
}

/** The last of `hits`, in text order, that begins before `at`. */
function hitBefore(hits: Hit[], at: number): Hit | undefined {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return hits[low - 1];
}

/** First place where the article names the country, its people, its capital, or a body of it. */
function firstMention(country: string, hits: Hit[], lexicon: Lexicon): Span | null {
  const hit = hits.find(({ entries }) =>
    entries.some(({ actor, kind }) => !isPerson(kind) && lexicon.actor(actor).country === country),
  );
  return hit === undefined ? null : [hit.start, hit.end];
}

/** The same on a page in another language, by how words for the country begin there. */
function mentionAbroad(country: string, { text, isEnglish }: PageText): Span | null {
  const match = isEnglish ? null : countryWords(country)?.exec(text);
  return match ? [match.index, match.index + match[0].length] : null;
}
