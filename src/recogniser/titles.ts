import { firstDay } from '../model/dates.ts';
import type { Span } from '../model/finding.ts';
import type { Before, Word } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { type ActorDetail, type OfficeDetail, Use } from './lexicon-format.ts';
import { CALENDAR, COLOURS, HONORIFICS, OPENERS } from './word-lists.ts';

/** One word for all that mean the same in a title; short forms are written out. */
const SAME = new Map<string, string[]>(
  Object.entries({
    defense: ['defence'],
    organization: ['organisation'],
    spokesman: ['spokes'],
    spokeswoman: ['spokes'],
    spokesperson: ['spokes'],
    spokesmen: ['spokes'],
    spox: ['spokes'],
    chairman: ['chair'],
    chairwoman: ['chair'],
    chairperson: ['chair'],
    premier: ['prime', 'minister'],
    pm: ['prime', 'minister'],
    fm: ['foreign', 'minister'],
    vp: ['vice', 'president'],
    sec: ['secretary'],
    secy: ['secretary'],
    dep: ['deputy'],
    gen: ['general'],
    lt: ['lieutenant'],
    sen: ['senator'],
    rep: ['representative'],
    congressman: ['representative'],
    congresswoman: ['representative'],
    gov: ['governor'],
    amb: ['ambassador'],
    pres: ['president'],
    min: ['minister'],
    adm: ['admiral'],
    col: ['colonel'],
    undersecretary: ['under', 'secretary'],
    vicepresident: ['vice', 'president'],
    advisor: ['adviser'],
    counselor: ['councillor'],
    councilor: ['councillor'],
    counsellor: ['councillor'],
    boss: ['chief'],
    tsar: ['czar'],
  }),
);

/** Nouns that make a run of words a title. */
const HEADS = new Set(
  `president minister secretary chancellor chair leader spokes ambassador senator representative governor general admiral colonel
  commissioner director chief head king queen prince princess pope envoy adviser diplomat speaker commander mayor councillor marshal
  negotiator ayatollah sheikh emir sultan cardinal administrator captain justice taoiseach dictator czar monarch pontiff deputy`.split(
    /\s+/,
  ),
);
/** Ranks below: an office that has one is not meant by a title without it. */
const LOWER = new Set(['vice', 'deputy', 'assistant', 'under', 'associate', 'principal']);
/** They change nothing in which office is meant. */
const NEUTRAL = new Set(
  `former ex then acting interim outgoing incoming new current late longtime elect designate senior top caretaker veteran fellow
  embattled visiting first`.split(/\s+/),
);
const CONNECTORS = new Set(['of', 'the', 'for', 'and', 'to', 'on', 'in', 'at']);
/** Heads that by themselves, with a capital, name who holds them; a bare "minister" or "general" may be anybody. */
const STRONG_HEADS = new Set([
  'president',
  'secretary',
  'chancellor',
  'pope',
  'king',
  'queen',
  'senator',
  'prime',
]);

/** Canonical words for one folded word of a title. */
export function canonical(word: string): string[] {
  return SAME.get(word) ?? [word];
}

export function isConnector(word: string): boolean {
  return CONNECTORS.has(word);
}

/** True for a folded word that names a post: minister, spokeswoman, chair. */
export function isHead(word: string): boolean {
  return canonical(word).some((part) => HEADS.has(part));
}

/** A run of title words that ends directly before a name. */
export interface Title {
  start: number;
  end: number;
  /** Canonical, without connectors and neutral words. */
  words: string[];
  /** "former": the holder that day is not meant. */
  past: boolean;
  /** True when it says enough to name somebody not yet introduced, however common the family name. */
  strong: boolean;
}

/**
 * Titles directly before a name, or before the word that stands `skipped` words before it: the longest run of title
 * words first, then what stands after each "and" or "of" in it ("the US and Russian President …"). Empty when there
 * is none.
 */
export function titlesBefore(before: Before, skipped: number, lexicon: Lexicon): Title[] {
  const titles: Title[] = [];
  // "… of Biden": a connector ends no title.
  if (isConnector(before.nth(skipped)?.folded ?? 'the')) return titles;
  const run: Word[] = [];
  for (let i = skipped; ; i++) {
    const word = before.nth(i);
    if (word === undefined || !(isTitleWord(word.folded, lexicon) || isUnder(word, run[0]))) break;
    run.unshift(word);
  }
  for (let i = 0; i < run.length; i++) {
    if (i > 0 && !isConnector(run[i - 1]?.folded ?? '')) continue;
    const title = titleOf(run.slice(i));
    if (title !== null) titles.push(title);
  }
  const own = beforeRank(run);
  if (own !== null) titles.push(own);
  return titles;
}

/** They stand between an office and a name and are no part of the office: "Supreme Leader Ayatollah …", "Prime Minister Sheikh …". */
const RANKS = new Set(['ayatollah', 'sheikh', 'general', 'admiral', 'marshal', 'cardinal', 'field']);
/** "Secretary General" is one office. */
const BEFORE_GENERAL =
  /^(?:secretary|director|attorney|surgeon|consul|governor|inspector|major|lieutenant|brigadier|colonel)$/;

/** The office before a rank or a form of address at the end of a run; null when there is none. */
function beforeRank(run: Word[]): Title | null {
  const at = run.findIndex(({ folded }, i) => i > 0 && RANKS.has(folded));
  if (at < 0 || BEFORE_GENERAL.test(run[at - 1]?.folded ?? '') || isConnector(run[at - 1]?.folded ?? 'of'))
    return null;
  return titleOf(run.slice(0, at));
}

/** "Under Secretary Nuland", but not "under Secretary Blinken". */
function isUnder({ folded, capital }: Word, next: Word | undefined): boolean {
  return folded === 'under' && capital && next?.folded === 'secretary';
}

/** Parliamentary titles, and the countries whose parliaments have them. */
const CHAMBERS: Record<string, string> = {
  senator: 'US AU CA FR IT ES PH PK NG KE MX BR AR CL CO PL CZ RO IE BE NL JP TH ZW ZA',
};

/** True when no parliament of the person's country has such members: there is no senator in Singapore. */
function isForeignChamber(title: Title, { country }: ActorDetail): boolean {
  return title.words.some((word) => CHAMBERS[word]?.split(' ').includes(country) === false);
}

/** True of a parliamentary title that the person's country has, though no record says who sits there. */
export function mayBearChamber(title: Title, { country }: ActorDetail): boolean {
  return title.words.some((word) => CHAMBERS[word]?.split(' ').includes(country) === true);
}

/** The capitalised word directly before a title that no record knows: "Harvard President …" is somebody else's. */
export function foreignOwner(before: Before, title: Title, lexicon: Lexicon): Word | null {
  let index = 0;
  while ((before.nth(index)?.end ?? 0) > title.start) index++;
  const owner = before.nth(index);
  if (owner === undefined || !owner.capital) return null;
  const known =
    OPENERS.has(owner.folded) ||
    CALENDAR.has(owner.folded) ||
    COLOURS.has(owner.folded) ||
    HONORIFICS.has(owner.folded) ||
    isTitleWord(owner.folded, lexicon);
  return known || lexicon.uses(owner.folded) & (Use.family | Use.place) ? null : owner;
}

/** Of words known here whether they may stand in a title; of all others the lexicon tells. */
const TITLE_WORDS = new Map<string, boolean>();
for (const word of [...HEADS, ...LOWER, ...NEUTRAL, ...CONNECTORS]) TITLE_WORDS.set(word, true);
for (const [word, parts] of SAME) {
  if (parts.some((part) => HEADS.has(part) || LOWER.has(part) || NEUTRAL.has(part)))
    TITLE_WORDS.set(word, true);
}
for (const word of [...HONORIFICS.keys(), ...OPENERS])
  TITLE_WORDS.set(word, isConnector(word) || NEUTRAL.has(word));

function isTitleWord(word: string, lexicon: Lexicon): boolean {
  return TITLE_WORDS.get(word) ?? (lexicon.uses(word) & Use.title) !== 0;
}

/** What stands between commas after a name, by its folded words, as a title: "Burns, the CIA chief, …". */
export function titleFrom(words: string[], [start, end]: Span): Title | null {
  const canonicals = words
    .filter((word) => !isConnector(word))
    .flatMap(canonical)
    .filter((word) => !NEUTRAL.has(word) && !/^an?$/.test(word));
  if (!canonicals.some((word) => HEADS.has(word))) return null;
  const past = words.includes('former') || words.includes('ex');
  return { start, end, words: canonicals, past, strong: true };
}

function titleOf(run: Word[]): Title | null {
  const from = run.findIndex((word) => !isConnector(word.folded));
  const [first, last] = [run[from], run[run.length - 1]];
  if (first === undefined || last === undefined || isConnector(last.folded)) return null;
  const used = run.slice(from).filter((word) => !isConnector(word.folded));
  const words = used.flatMap((word) => canonical(word.folded)).filter((word) => !NEUTRAL.has(word));
  if (!words.some((word) => HEADS.has(word))) return null;
  return {
    start: first.start,
    end: last.end,
    words,
    past: used.some((word) => word.folded === 'former' || word.folded === 'ex'),
    strong: words.length > 1 || (first.capital && STRONG_HEADS.has(words[0] ?? '')),
  };
}

/** How well a title fits a person: 2 held on the date, 1 held before it, 0 never. Without a date every term counts 1. */
export function howWellFits(
  title: Title,
  actor: ActorDetail,
  date: string | null,
  lexicon: Lexicon,
): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const [index, from, to] of actor.terms) {
    if (date !== null && firstDay(from) > date) continue;
    if (!namesOffice(title, lexicon.office(index), actor.country, lexicon)) continue;
    const holds = date !== null && (to === null || date < firstDay(to));
    if (holds && !title.past) return 2;
    best = 1;
  }
  return best;
}

/** The words of an office's names: of each, and of all together. */
interface Phrases {
  any: ReadonlySet<string>;
  each: { words: ReadonlySet<string>; lower: string[] }[];
}

const known = new WeakMap<OfficeDetail, Phrases>();

function phrasesOf(office: OfficeDetail): Phrases {
  let phrases = known.get(office);
  if (phrases === undefined) {
    phrases = {
      any: new Set(office.phrases.flat()),
      each: office.phrases.map((phrase) => ({
        words: new Set(phrase),
        lower: phrase.filter((word) => LOWER.has(word)),
      })),
    };
    known.set(office, phrases);
  }
  return phrases;
}

export function namesOffice(title: Title, office: OfficeDetail, country: string, lexicon: Lexicon): boolean {
  const { any, each } = phrasesOf(office);
  // The noun that makes it a title is in every name that is meant.
  if (!title.words.some((word) => any.has(word) && HEADS.has(word))) return false;
  const ofPlace = (word: string) =>
    (lexicon.uses(word) & Use.place) !== 0 &&
    (lexicon.names(word, office.country) || lexicon.names(word, country));
  return each.some(({ words: own, lower }) => {
    const head = title.words.some((word) => own.has(word) && HEADS.has(word));
    return (
      head &&
      lower.every((word) => title.words.includes(word)) &&
      title.words.every(
        (word) => own.has(word) || (any.has(word) && !HEADS.has(word) && !LOWER.has(word)) || ofPlace(word),
      )
    );
  });
}

/** True when the title names a country that is not the person's and that none of their offices is called by. */
export function clashes(title: Title, actor: ActorDetail, lexicon: Lexicon): boolean {
  if (isForeignChamber(title, actor)) return true;
  return title.words.some(
    (word) =>
      (lexicon.uses(word) & Use.place) !== 0 &&
      !lexicon.names(word, actor.country) &&
      !actor.terms.some(([index]) => phrasesOf(lexicon.office(index)).any.has(word)),
  );
}
