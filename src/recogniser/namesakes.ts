import { firstDay } from '../model/dates.ts';
import { type Apposition, appositionAfter } from './apposition.ts';
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

/** Callings that former officials take up: so described, only somebody in office is another person. */
const LEARNED =
  list(`author professor lecturer analyst historian researcher economist scholar writer columnist journalist reporter
  correspondent fellow lawyer attorney doctor physician surgeon engineer architect pastor priest rabbi imam consultant lobbyist
  entrepreneur businessman businesswoman ceo founder co-founder cofounder owner investor banker commentator broadcaster presenter
  podcaster blogger activist campaigner psychologist biologist physicist chemist geologist botanist student`);
/** Callings that tell of anybody who held an office that the name belongs to another. */
const TRADES =
  list(`novelist poet playwright illustrator photographer filmmaker actor actress singer songwriter rapper musician
  guitarist drummer pianist violinist composer artist painter sculptor dancer comedian model magician footballer striker midfielder
  defender goalkeeper quarterback pitcher batsman bowler cricketer coach player golfer cyclist swimmer runner sprinter boxer wrestler
  skier jockey driver trucker mechanic farmer rancher fisherman winemaker brewer shopkeeper grocer baker butcher barber hairdresser
  waiter waitress bartender chef plumber electrician carpenter bricklayer builder roofer gardener landscaper teacher schoolteacher
  headteacher nurse paramedic pharmacist dentist vet veterinarian firefighter cashier salesman realtor accountant librarian janitor
  retiree pensioner tourist resident neighbor neighbour eyewitness bystander passer-by commuter shopper pupil schoolboy schoolgirl postman postwoman tailor locksmith
  busker tiler glazier welder miner apprentice`);
/** True for a folded word that says what somebody does who holds no office: novelist, striker. */
export function isCalling(word: string): boolean {
  return TRADES.has(word) || LEARNED.has(word);
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
/** Trades as German, French, Spanish and Italian pages name them. */
const FOREIGN_TRADES =
  list(`backer backerin lehrer lehrerin taxifahrer taxifahrerin metzger friseur maler wirt wirtin landwirt schreiner
  boulanger boulangere professeur instituteur chauffeur plombier agriculteur coiffeur panadero panadera taxista torero cantaor
  carnicero peluquero agricultor panettiere tassista contadino barbiere`);

/** True when the apposition after a family name makes it a tradesman's or a thing's: "Kerry, the county in Ireland". */
export function isOrdinaryBearer(around: Surroundings): 'stranger' | 'thing' | null {
  const { text, hit, after } = around;
  // "O'Brien's, the Irish pub on the square".
  const apposition =
    after.possessive && text[hit.end + 2] === ',' ? appositionAfter(text, hit.end + 2) : around.apposition;
  if (apposition === null) return null;
  const words = apposition.folded;
  if (FOREIGN_ARTICLE.test(words[0] ?? '') && FOREIGN_TRADES.has(words[1] ?? '')) return 'stranger';
  if (!/^(?:an?|the)$/.test(words[0] ?? '') || words.some((word) => ONCE.has(word))) return null;
  const stop = words.findIndex((word) => /^(?:and|of|at|for|in|to|from|with|on)$/.test(word));
  const noun = words[(stop < 0 ? words.length : stop) - 1] ?? '';
  if (TRADES.has(noun)) return 'stranger';
  return THINGS.has(noun) ? 'thing' : null;
}

/** A case at law: "Bush v. Gore", "Trump v. Hawaii". */
const CASE_AFTER = /^\sv\.\s\p{Lu}/u;
const CASE_BEFORE = /\p{L}\sv\.\s$/u;
const OWNED_THING =
  /^['’]s\s(?:Law|Pub|Bar|Grill|Bakery|Caf[eé]|Restaurant|Diner|Hotel|Store|Shop|Market|Garage|Brewery|Deli)\b/u;

/** A town and where it lies: "Churchill, Manitoba", "Jackson, Wyo.". */
const IN_STATE =
  /^,\s(?:Ala(?:bama|\.)|Alaska|Alberta|Ariz(?:ona|\.)|Ark(?:ansas|\.)|British Columbia|Calif(?:ornia|\.)|Colo(?:rado|\.)|Conn(?:ecticut|\.)|Del(?:aware|\.)|Fla\.|Florida|Ga\.|Georgia|Hawaii|Idaho|Ill(?:inois|\.)|Ind(?:iana|\.)|Iowa|Kan(?:sas|\.)|Ky\.|Kentucky|La\.|Louisiana|Maine|Manitoba|Mass(?:achusetts|\.)|Md\.|Maryland|Mich(?:igan|\.)|Minn(?:esota|\.)|Miss(?:issippi|\.)|Mo\.|Missouri|Mont(?:ana|\.)|Neb(?:raska|\.)|Nev(?:ada|\.)|New (?:Hampshire|Jersey|Mexico|York|South Wales)|North (?:Carolina|Dakota)|N\.[CDHJMY]\.|Ohio|Okla(?:homa|\.)|Ontario|Ore(?:gon|\.)|Pa\.|Pennsylvania|Quebec|Queensland|R\.I\.|Rhode Island|S\.[CD]\.|South (?:Carolina|Dakota)|Saskatchewan|Tasmania|Tenn(?:essee|\.)|Tex(?:as|\.)|Utah|Va\.|Vt\.|Vermont|Virginia|Wash\.|Washington state|Wis(?:consin|\.)|West Virginia|Wyo(?:ming|\.))/u;
/** "Sullivan's Law", "Bush v. Gore" and "Churchill, Manitoba" are nobody. */
export function isOwnedThing({ text, hit }: Surroundings): 'thing' | null {
  if (text[hit.end] === ',' && IN_STATE.test(text.slice(hit.end, hit.end + 20))) return 'thing';
  // Most names are followed by a space and a word, and follow one.
  const next = text.charAt(hit.end);
  const owns = next === "'" || next === '’';
  const versus = text[hit.end + 1] === 'v' || (text[hit.start - 2] === '.' && text[hit.start - 3] === 'v');
  if (!owns && !versus) return null;
  const after = text.slice(hit.end, hit.end + 16);
  const before = text.slice(Math.max(0, hit.start - 5), hit.start);
  return OWNED_THING.test(after) || CASE_AFTER.test(after) || CASE_BEFORE.test(before) ? 'thing' : null;
}

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
  /^\s(?:coaches|repairs|bakes|mends)\s|^\splays\sthe\s(?:trumpet|violin|piano|guitar|drums|organ|cello|flute|harp)\b/u;
const CLAUSE_AFTER = /^,\s(?:an?|the|who|whose)\s[^.;:!?\n"“”]*/u;
const YEAR = /\b1[89]\d\d\b/g;

function ageClashes(age: number, born: string | null, date: string | null): boolean {
  if (born === null || date === null) return false;
  const years = (Date.parse(date) - Date.parse(firstDay(born))) / (365.25 * 86_400_000);
  return age > years + AGE_TOLERANCE || age < years - 1 - AGE_TOLERANCE;
}

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
  const tells = (word: string) => TRADES.has(word) || (inOffice && LEARNED.has(word));
  if (before !== null && tells(before)) return true;
  const words = (apposition?.words ?? []).map((word, i) => ({ word, folded: apposition?.folded[i] ?? '' }));
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
