import { wordAfter } from './context.ts';
import { isLower } from './normalise.ts';
import type { Surroundings } from './surroundings.ts';
import { PLACE_NAMES } from './word-lists.ts';

/** A case at law: "Bush v. Gore", "Trump v. Hawaii". */
const CASE_AFTER = /^\sv\.\s\p{Lu}/u;
const CASE_BEFORE = /\p{L}\sv\.\s$/u;
/** "Sullivan's Law", "Katz's Delicatessen", "Patel's Corner Shop": a theorem, a shop or what it sells, and not a person's. */
const OWNED_THING =
  /^['’]s(?:\s\p{Lu}[\p{L}’'-]*){0,2}\s(?:Law|Pub|Arms|Inn|Tavern|Bar|Grill|Kitchen|Bakery|Caf[eé]|Restaurant|Diner|Pizz(?:a|as|eria)|Steakhouse|Hotel|Store|Stores|Shop|Bookshop|Supermarket|Market|Grocery|Pharmacy|Garage|Brewery|Distillery|Deli|Delicatessen|Powder|Shampoo|Beer|Lager|Ale|Whisky|Whiskey|Sauce|Ketchup|Chocolates?|Ice Cream|Barbecue|BBQ|Burgers?|Farm|Farms|Hardware|Toys|Books|Bookstore|Barbers|Salon|Funeral Home|Point|Landing|Crossing|Creek|Ferry|Ridge|Corner|Lane|Island)(?![\p{L}’'-]|\s\p{Lu})/u;
/** What bears its maker's name: "Miller beer", "Sikorsky helicopters". */
const PRODUCT =
  /^\s(?:beers?|lagers?|ales?|whiske?y|vodka|wines?|helicopters?|pianos?|guitars?|jeans|sneakers|shampoos?|ketchup|tractors?|tyres|tires|sausages?|pickles|biscuits|crisps|chocolates?|cigars?|cigarettes?|razors?|T-shirts?|mugs|dolls?|masks?|steaks|cutlery|luggage|perfumes?|lipsticks?|mattress(?:es)?|refrigerators?|motorcycles?|lorries|locomotives?|tweeds?)\b/u;
/** Others of the name are the more famous together: "Woodward and Bernstein". */
const PAIRS = [
  ['woodward', 'bernstein'],
  ['smith', 'wesson'],
  ['lewis', 'clark'],
  ['marx', 'engels'],
  ['bonnie', 'clyde'],
  ['black', 'decker'],
  ['abbott', 'costello'],
  ['gilbert', 'sullivan'],
  ['johnson', 'johnson'],
  ['barnes', 'noble'],
  ['brown', 'root'],
  ['rogers', 'hammerstein'],
  ['turner', 'hooch'],
  ['cagney', 'lacey'],
  ['ben', 'jerry'],
  ['wallace', 'gromit'],
  ['marks', 'spencer'],
  ['mason', 'dixon'],
  ['reeves', 'mortimer'],
  ['procter', 'gamble'],
] as const;
const SECOND = new Map<string, string>(PAIRS.map(([first, second]) => [first, second]));
const FIRST = new Map<string, string>(PAIRS.map(([first, second]) => [second, first]));
/** Names of towns that go on after a family name. */
const LONGER_TOWN = /^\s(?:es\sSalaam|Seri\sBegawan)\b/u;

/** A town and where it lies: "Churchill, Manitoba", "Jackson, Wyo.". */
const IN_STATE =
  /^,\s(?:Ala(?:bama|\.)|Alaska|Alberta|Ariz(?:ona|\.)|Ark(?:ansas|\.)|British Columbia|Calif(?:ornia|\.)|Colo(?:rado|\.)|Conn(?:ecticut|\.)|Del(?:aware|\.)|Fla\.|Florida|Ga\.|Georgia|Hawaii|Idaho|Ill(?:inois|\.)|Ind(?:iana|\.)|Iowa|Kan(?:sas|\.)|Ky\.|Kentucky|La\.|Louisiana|Maine|Manitoba|Mass(?:achusetts|\.)|Md\.|Maryland|Mich(?:igan|\.)|Minn(?:esota|\.)|Miss(?:issippi|\.)|Mo\.|Missouri|Mont(?:ana|\.)|Neb(?:raska|\.)|Nev(?:ada|\.)|New (?:Hampshire|Jersey|Mexico|York|South Wales)|North (?:Carolina|Dakota)|N\.[CDHJMY]\.|Ohio|Okla(?:homa|\.)|Ontario|Ore(?:gon|\.)|Pa\.|Pennsylvania|Quebec|Queensland|R\.I\.|Rhode Island|S\.[CD]\.|South (?:Carolina|Dakota)|Saskatchewan|Tasmania|Tenn(?:essee|\.)|Tex(?:as|\.)|Utah|Va\.|Vt\.|Vermont|Virginia|Wash\.|Washington state|Wis(?:consin|\.)|West Virginia|Wyo(?:ming|\.))/u;
/** "Sullivan's Law", "Bush v. Gore", "Miller beer", "Woodward and Bernstein" and "Churchill, Manitoba" are nobody. */
export function isOwnedThing(around: Surroundings): 'thing' | null {
  const { text, hit } = around;
  if (text[hit.end] === ',' && IN_STATE.test(text.slice(hit.end, hit.end + 20))) return 'thing';
  // Most names are followed by a space and a word, and follow one.
  const next = text.charAt(hit.end);
  if (next === ' ' && isLower(text.charCodeAt(hit.end + 1))) {
    const after = text.slice(hit.end, hit.end + LONGEST_PRODUCT);
    if (PRODUCT.test(after) || LONGER_TOWN.test(after)) return 'thing';
  }
  if (isPair(around) || isWork(around) || isTownOfSentence(around)) return 'thing';
  const owns = next === "'" || next === '’';
  const versus = text[hit.end + 1] === 'v' || (text[hit.start - 2] === '.' && text[hit.start - 3] === 'v');
  if (!owns && !versus) return null;
  const after = text.slice(hit.end, hit.end + LONGEST_OWNED);
  const before = text.slice(Math.max(0, hit.start - 5), hit.start);
  return OWNED_THING.test(after) || CASE_AFTER.test(after) || CASE_BEFORE.test(before) ? 'thing' : null;
}

const LONGEST_PRODUCT = 20;
const LONGEST_OWNED = 48;

/** One of two whom everybody names in one breath, beside the other. */
function isPair({ name, after, before, text }: Surroundings): boolean {
  const second = SECOND.get(name);
  const { word } = after;
  if (second !== undefined && word?.folded === 'and' && wordAfter(text, word.end).word?.folded === second)
    return true;
  const first = FIRST.get(name);
  return first !== undefined && before.last?.folded === 'and' && before.nth(1)?.folded === first;
}

/** "Moved to Austin, Texas, and Austin is too hot": a sentence that has the town goes on about it. */
function isTownOfSentence({ name, text, hit, after }: Surroundings): boolean {
  if (!PLACE_NAMES.has(name) || !/^(?:is|was|has)$/.test(after.word?.folded ?? '')) return false;
  const before = text.slice(Math.max(0, hit.start - LONGEST_CLAUSE), hit.start);
  const at = before.lastIndexOf(`${text.slice(hit.start, hit.end)},`);
  return (
    at >= 0 && !/[.!?\n]/.test(before.slice(at)) && IN_STATE.test(before.slice(at + hit.end - hit.start))
  );
}

const LONGEST_CLAUSE = 60;

/** “Nixon in China”: a title between quotation marks that begins with the name and has no verb. */
function isWork({ text, hit }: Surroundings): boolean {
  if (!/["“]/.test(text.charAt(hit.start - 1))) return false;
  return /^\s(?:in|at|and|versus|vs\.?)\s(?:the\s)?\p{Lu}\p{Ll}+["”]/u.test(
    text.slice(hit.end, hit.end + LONGEST_TITLE),
  );
}

const LONGEST_TITLE = 40;
