import { firstDay } from '../model/dates.ts';
import { type Apposition, appositionAfter } from './apposition.ts';
import { FOREIGN_SHOPS, FOREIGN_TRADES, LEARNED, TRADES } from './callings.ts';
import { isLongDead } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { type ActorDetail, Use } from './lexicon-format.ts';
import { foldWord, isHyphen, isSpace } from './normalise.ts';
import type { PageText } from './page-text.ts';
import type { Surroundings } from './surroundings.ts';
import { howWellFits, isHead } from './titles.ts';
import { SMALL_COMPOUND_NOUNS } from './word-lists.ts';

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

const ONCE = list('former formerly ex onetime one-time erstwhile turned retired');
/** A company's posts, told from an office by whose they are: "head of Apple's …". */
const PRIVATE_POST = list(
  'head director president chairman chairwoman chief manager executive officer partner',
);

const NO_RELATION = /^[\s,(—–-]{1,3}(?:(?:who\s)?is\s|of\s)?no\srelation\b/iu;
/** "A shopkeeper named …": who needs to be introduced so is no public figure. */
const CALLED =
  /\b(?:an?|another)\s((?:[\p{L}’'-]+,?\s){1,6})(?:named|called|by the name of|identified as)\s$/iu;
/** Those who wrote the article: "By John Sullivan and …", "(Reporting by …; editing by …)". */
const CREDIT =
  /(?:^|\n)\s*By\s[^.;:\n]{0,80}$|(?:^|[\n(;.*—–-]|\badditional)\s*(?:reporting|writing|editing|edited|written|compiled|photographs?|photos?|graphics)\s(?:and\s\p{L}+\s)?by\s[^.;:)\n]{0,120}$/iu;
const BEFORE_NO_RELATION = ',(—–-';
const PUBLIC = list(
  'politician leader statesman official diplomat lawmaker legislator candidate democrat republican',
);
const AGE = /^(?:,\s|\s\()(?:aged?\s)?(\d{1,3})(?=[,.)])/u;
/** Papers print the age at the time of writing; the record may hold only the year. */
const AGE_TOLERANCE = 1;
/** "… was a postman", "…. He is a plumber." */
const PREDICATE =
  /^(?:,\s\d{1,3},)?(?:\.\s(?:He|She))?\s(?:is|was|works as)\san?\s((?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+)/u;
const LOOK_BACK = 90;
const CREDIT_REACH = 140;

/**
 * True when the words around a whole name show that it is another bearer's: an age that is not the official's, a
 * calling that no official has ("Chris Miller, author of …"), "no relation", "a shopkeeper named …". A title that
 * the official held speaks against it.
 */
export function isNamesake(around: Surroundings, detail: ActorDetail): boolean {
  const { text, hit, page } = around;
  const { date, lexicon } = page;
  const next = text.charAt(hit.end);
  if (isNoRelation(text, hit.end) || (page.hasBy && isCredit(text, hit.start))) return true;
  if (around.titles.some((title) => howWellFits(title, detail, date, lexicon) > 0)) return false;
  const another = around.titles.some(({ words }) => words.some((word) => OF_THE_LIVING.has(word)));
  if (another && isLongDead(detail, date)) return true;
  const called = calledBefore(text, hit.start);
  if (called !== undefined && !called.split(/[\s,]+/).some(isPublic)) return true;
  const age = next === ',' || text[hit.end + 1] === '(' ? AGE.exec(text.slice(hit.end, hit.end + 40)) : null;
  if (age && ageClashes(Number(age[1]), detail.born, date)) return true;
  if (next === ',' && tellsOfBeforeBirth(text, hit.end, detail.born)) return true;
  if (TRADES_VERB.test(text.slice(hit.end, hit.end + 30))) return true;
  const predicate = mayBePredicate(text, hit.end)
    ? PREDICATE.exec(text.slice(hit.end, hit.end + LOOK_BACK))?.[1]
    : undefined;
  if (predicate?.split(/\s/).some((word) => TRADES.has(foldWord(word)))) return true;
  const apposition = age ? appositionAfter(text, hit.end + age[0].length) : around.apposition;
  const { last } = around.before;
  // A spin doctor, and "Oct. 7 architect Yahya Sinwar".
  if (last !== undefined && /^(?:spin|\d+)$/.test(around.before.nth(1)?.folded ?? '')) return false;
  // The runner of a front-runner runs for office.
  const alone = last !== undefined && !isHyphen(text.charCodeAt(last.start - 1));
  return describesAnother(alone ? last.folded : null, apposition, detail, page);
}

/** What nobody so long dead is: "Senator John Kennedy of Louisiana". */
const OF_THE_LIVING = list('senator representative governor mayor judge justice ambassador');

/** "The Ronald Reagan is in port": with its article, the name of a dead man is a ship's or a building's. */
export function isVessel({ before, after, page }: Surroundings, detail: ActorDetail): boolean {
  const dead = detail.died !== null && page.date !== null && firstDay(detail.died) < page.date;
  if (!dead || before.hyphen || before.last?.folded !== 'the') return false;
  return after.word === null || (!after.word.capital && !SMALL_COMPOUND_NOUNS.has(after.word.folded));
}

function isNoRelation(text: string, end: number): boolean {
  // Names are mostly followed by a space and a verb: looked at by character before anything is cut out.
  let at = end;
  while (at < end + 3 && (isSpace(text.charCodeAt(at)) || BEFORE_NO_RELATION.includes(text.charAt(at)))) at++;
  if (at === end || !/[wion]/i.test(text.charAt(at))) return false;
  return NO_RELATION.test(text.slice(end, end + 40));
}

/** True when "by" stands before the name in its clause, and those words before it that credit an author. */
function isCredit(text: string, start: number): boolean {
  const from = Math.max(0, start - CREDIT_REACH);
  for (let at = start - 1; at > from; at--) {
    const code = text.charCodeAt(at);
    // A full stop, a colon, a semicolon.
    if (code === 0x2e || code === 0x3a || code === 0x3b) return false;
    const by = (code === 0x79 || code === 0x59) && (text.charCodeAt(at - 1) | 0x20) === 0x62;
    if (by && isSpace(text.charCodeAt(at + 1)) && CREDIT.test(text.slice(from, start))) return true;
    if (code === 0x0a && (text.charCodeAt(at - 1) | 0x20) !== 0x79) return false;
  }
  return false;
}

/** What a "named" or the like directly before the name says of its bearer. */
function calledBefore(text: string, start: number): string | undefined {
  const code = text.charCodeAt(start - 2) | 0x20;
  // The last letters of "named", "called", "of" and "as".
  if (code !== 0x64 && code !== 0x66 && code !== 0x73) return undefined;
  return CALLED.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[1];
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A first look for "is", "was" and "works", alone or in a next sentence. */
function mayBePredicate(text: string, end: number): boolean {
  const first = text.charAt(end);
  if (first === ',') return isDigit(text.charCodeAt(end + 2));
  if (first === '.') return true;
  const next = text.charAt(end + 1);
  return next === 'i' || next === 'w';
}

const THINGS =
  list(`restaurant cafe café bar pub shop store hotel county town village city river lake island mountain street company
  firm brand band team club ship boat horse dog cat racehorse school university brewery bakery magazine newspaper film novel song name surname word term`);

const FOREIGN_ARTICLE = /^(?:der|die|ein|eine|le|la|un|une|el|una|il|lo)$/;

/** True when the apposition after a family name makes it a tradesman's or a thing's: "Kerry, the county in Ireland". */
export function isOrdinaryBearer(around: Surroundings): 'stranger' | 'thing' | null {
  const { text, hit, after } = around;
  // "O'Brien's, the Irish pub on the square".
  const apposition =
    after.possessive && text[hit.end + 2] === ',' ? appositionAfter(text, hit.end + 2) : around.apposition;
  if (apposition === null) return null;
  const words = apposition.folded;
  if (FOREIGN_ARTICLE.test(words[0] ?? '')) {
    if (FOREIGN_TRADES.has(words[1] ?? '')) return 'stranger';
    // "Le patron de la diplomatie" is a minister.
    if (/^(?:patron|patronne|duen[oa]|propriet\w+|besitzer|besitzerin|chef|inhaber)$/.test(words[1] ?? ''))
      return words.slice(2).some((word) => FOREIGN_SHOPS.has(word)) ? 'stranger' : null;
  }
  if (!/^(?:an?|the)$/.test(words[0] ?? '') || words.some((word) => ONCE.has(word))) return null;
  const stop = words.findIndex((word) => /^(?:and|of|at|for|in|to|from|with|on)$/.test(word));
  const noun = words[(stop < 0 ? words.length : stop) - 1] ?? '';
  if (TRADES.has(noun)) return 'stranger';
  return THINGS.has(noun) ? 'thing' : null;
}

/** "By the name of Volodin": so is introduced whom nobody knows. Also in Russian, Ukrainian, Spanish, Polish, Italian and Portuguese. */
const BY_NAME =
  /(?:\bby the name of|\b(?:some(?:one|body)|an?\s(?:[\p{L}’'-]+\s){1,3})\s?(?:named|called|surnamed)|\bname\sis|\b(?:is|was|are|were)\s(?:called|named)(?=\s$)|по фамилии|на прізвище|\bapellidad[oa]s?|\bde apellido|\bo nazwisku|\bdi cognome|\bde sobrenome|\bsoyadlı|\bmit Nachnamen|\bnamens|\bprénommé)\s$/iu;
/** Last words of those. */
const BY_NAME_ENDS =
  list(`of is named called surnamed фамилии прізвище apellidado apellidada apellidados apellido nazwisku cognome sobrenome soyadlı
  nachnamen namens prenomme`);

/** "A certain Mr. Putin", "an old Mr. Cho", "a local Biden", "a man by the name of Volodin". */
export function isAnybody(around: Surroundings): 'stranger' | null {
  const { honorific, before, text, initials, page } = around;
  if (initials !== null && page.hasBy && isCredit(text, initials.start)) return 'stranger';
  const last = before.last?.folded ?? '';
  if (BY_NAME_ENDS.has(last) && isToldByName(around)) return 'stranger';
  if (last === 'local') return /^an?$/.test(before.nth(1)?.folded ?? '') ? 'stranger' : null;
  if (honorific === null) return null;
  const said = before.nth(1)?.folded ?? '';
  const article = AGED.has(said) ? (before.nth(2)?.folded ?? '') : said;
  return /^an?$/.test(article) && (AGED.has(said) || said === 'a') ? 'stranger' : null;
}

/** "El taxista Sánchez", "дворник Володин": a trade directly before the name on a page in another language. */
export function isForeignTradesman({ before, page, honorific }: Surroundings): 'stranger' | null {
  if (page.isEnglish || honorific !== null) return null;
  return FOREIGN_TRADES.has(before.last?.folded ?? '') ? 'stranger' : null;
}

function isToldByName({ before, after, text, hit }: Surroundings): boolean {
  // "An angry Lindsey Graham called Blinken weak", "He is named Biden's envoy".
  const calls = /^(?:called|named)$/.test(before.last?.folded ?? '') && before.nth(1)?.capital === true;
  return (
    !calls && !after.possessive && BY_NAME.test(text.slice(Math.max(0, hit.start - LOOK_BACK), hit.start))
  );
}

/** Of somebody in the news "a triumphant Mr. Trump" is said as well. */
const AGED = list('old elderly young younger certain local retired');

const TRADE = /(?:seller|maker|keeper|grower|dealer|trader|vendor|merchant|smith)$/;

/** "The carpet seller Mr. Rouhani": what stands before Mr or Ms and is no office. */
export function tradesman({ honorific, before }: Surroundings): 'stranger' | null {
  const word = honorific === null ? undefined : before.nth(1);
  if (word === undefined || word.capital || !(TRADES.has(word.folded) || TRADE.test(word.folded)))
    return null;
  const introduced = [before.nth(2), before.nth(3)].some((one) =>
    /^(?:the|an?|our|my)$/.test(one?.folded ?? ''),
  );
  return introduced ? 'stranger' : null;
}

function isPublic(word: string): boolean {
  const folded = foldWord(word);
  return PUBLIC.has(folded) || isHead(folded);
}

/** ", the agent hanged in Damascus in 1965": a year before the official was born. */
function tellsOfBeforeBirth(text: string, end: number, born: string | null): boolean {
  if (born === null) return false;
  const clause = CLAUSE_AFTER.exec(text.slice(end, end + LOOK_BACK))?.[0] ?? '';
  return (clause.match(YEAR) ?? []).some((year) => Number(year) < Number(born.slice(0, 4)));
}

/** What no official is told to do: "… coaches the school's team", "… plays the trumpet". */
const TRADES_VERB =
  /^,?\s(?:coaches|repairs|bakes|mends)\s|^,?\splays\sthe\s(?:trumpet|violin|piano|guitar|drums|organ|cello|flute|harp)\b/u;
const CLAUSE_AFTER = /^,\s(?:an?|the|who|whose)\s[^.;:!?\n"“”]*/u;
const YEAR = /\b1[89]\d\d\b/g;

/** "Starmer, 12, of Leeds": an age that none of `candidates` has. */
export function ofAnotherAge(
  { text, hit, page }: Surroundings,
  candidates: { detail: ActorDetail }[],
): 'stranger' | null {
  if (text[hit.end] !== ',' || !isDigit(text.charCodeAt(hit.end + 2))) return null;
  const age = AGE.exec(text.slice(hit.end, hit.end + LONGEST_AGE))?.[1];
  const clash =
    age !== undefined && candidates.every(({ detail }) => ageClashes(Number(age), detail.born, page.date));
  return clash ? 'stranger' : null;
}

const LONGEST_AGE = 12;

function ageClashes(age: number, born: string | null, date: string | null): boolean {
  if (born === null || date === null) return false;
  const years = (Date.parse(date) - Date.parse(firstDay(born))) / (365.25 * 86_400_000);
  return age > years + AGE_TOLERANCE || age < years - 1 - AGE_TOLERANCE;
}

const LEADS = /^(?:Federal )?(?:President|Prime Minister|Chancellor)\b/;
const LEARNED_ONCE = list('training profession trade background education');

function describesAnother(
  before: string | null,
  apposition: Apposition | null,
  detail: ActorDetail,
  page: PageText,
): boolean {
  if (apposition === null && (before === null || !(TRADES.has(before) || LEARNED.has(before)))) return false;
  const { date, lexicon } = page;
  // Who is yet to come into office still has the calling the paper gives.
  const begun = detail.terms.some(([, from]) => date === null || firstDay(from) <= date);
  if (!begun) return false;
  const inOffice =
    date === null ? detail.terms.some(([, , to]) => to === null) : page.officesOf(detail).offices.length > 0;
  // "Masoud Pezeshkian, a heart surgeon": of those who lead a country papers tell what else they are.
  const leads =
    inOffice &&
    !detail.eastern &&
    detail.terms.some(
      ([office, from, to]) =>
        (to === null || (date !== null && date <= to)) &&
        (date === null || firstDay(from) <= date) &&
        LEADS.test(lexicon.office(office).title),
    );
  // "Chef de l'État", "Chef der Bundeswehr": a head, who cooks in English alone.
  const isHeadHere = (word: string) => word === 'chef' && !page.isEnglish;
  const tells = (word: string) =>
    !isHeadHere(word) && (TRADES.has(word) || (inOffice && !leads && LEARNED.has(word)));
  if (before !== null && tells(before)) return true;
  const words = (apposition?.words ?? []).map((word, i) => ({ word, folded: apposition?.folded[i] ?? '' }));
  // "An economist by training": what somebody was before.
  if (words.some(({ folded }, i) => folded === 'by' && LEARNED_ONCE.has(words[i + 1]?.folded ?? '')))
    return false;
  if (words.some(({ word, folded }) => ONCE.has(folded) || ONCE.has(word.toLowerCase()))) {
    return inOffice && isPrivatePost(words, lexicon);
  }
  // What follows "of" or "and" describes the work or the company, not the person.
  const stop = words.findIndex(
    ({ word, folded }) => /['’]s?$/.test(word) || /^(?:and|of|at|for|in|to|from|with)$/.test(folded),
  );
  const core = words.slice(0, stop < 0 ? undefined : stop);
  if (core.some(({ folded }) => isHead(folded) && !PRIVATE_POST.has(folded))) return false;
  return core.some(({ folded }) => tells(folded)) || (inOffice && isPrivatePost(words, lexicon));
}

/** "The former head of Apple's shops": a post at a body that no record knows. */
function isPrivatePost(words: { word: string; folded: string }[], lexicon: Lexicon): boolean {
  const post = words.findIndex(({ folded }) => PRIVATE_POST.has(folded));
  if (post < 0) return false;
  const owner = words.slice(post + 1).find(({ word }) => /^\p{Lu}/u.test(word) && /['’]s?$/.test(word));
  if (owner === undefined) return false;
  const name = foldWord(owner.word.replace(/['’]s?$/, ''));
  return (lexicon.uses(name) & (Use.title | Use.place | Use.family | Use.given)) === 0;
}
