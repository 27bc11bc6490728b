import { firstDay } from '../model/dates.ts';
import type { Word } from './context.ts';
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
 * Titles directly before a name: the longest run of title words first, then what stands after each "and" or "of"
 * in it ("the US and Russian President …"). Empty when there is none.
 */
export function titlesBefore(words: Word[], lexicon: Lexicon): Title[] {
  let first = words.length;
  while (first > 0 && isTitleWord(words[first - 1]?.folded ?? '', lexicon)) first--;
  const run = words.slice(first);
  const titles: Title[] = [];
  run.forEach((_, i) => {
    if (i > 0 && !isConnector(run[i - 1]?.folded ?? '')) return;
    const title = titleOf(run.slice(i));
    if (title !== null) titles.push(title);
  });
  return titles;
}

/** The capitalised word directly before a title that no record knows: "Harvard President …" is somebody else's. */
export function foreignOwner(words: Word[], title: Title, lexicon: Lexicon): Word | null {
  const owner = words.findLast((word) => word.end <= title.start);
  if (owner === undefined || !owner.capital) return null;
  const known =
    OPENERS.has(owner.folded) ||
    CALENDAR.has(owner.folded) ||
    COLOURS.has(owner.folded) ||
    HONORIFICS.has(owner.folded) ||
    isTitleWord(owner.folded, lexicon);
  return known || lexicon.uses(owner.folded) & (Use.family | Use.place) ? null : owner;
}

function isTitleWord(word: string, lexicon: Lexicon): boolean {
  if (HONORIFICS.has(word) || OPENERS.has(word)) return isConnector(word) || NEUTRAL.has(word);
  return (
    canonical(word).some((part) => HEADS.has(part) || LOWER.has(part) || NEUTRAL.has(part)) ||
    isConnector(word) ||
    (lexicon.uses(word) & Use.title) !== 0
  );
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

export function namesOffice(title: Title, office: OfficeDetail, country: string, lexicon: Lexicon): boolean {
  const any = new Set(office.phrases.flat());
  const ofPlace = (word: string) =>
    (lexicon.uses(word) & Use.place) !== 0 &&
    (lexicon.names(word, office.country) || lexicon.names(word, country));
  return office.phrases.some((phrase) => {
    const own = new Set(phrase);
    const known = title.words.every(
      (word) => own.has(word) || ofPlace(word) || (any.has(word) && !HEADS.has(word) && !LOWER.has(word)),
    );
    const head = title.words.some((word) => HEADS.has(word) && own.has(word));
    return known && head && phrase.every((word) => !LOWER.has(word) || title.words.includes(word));
  });
}

/** True when the title names a country that is not the person's and that none of their offices is called by. */
export function clashes(title: Title, actor: ActorDetail, lexicon: Lexicon): boolean {
  const own = new Set(actor.terms.flatMap(([index]) => lexicon.office(index).phrases.flat()));
  return title.words.some(
    (word) => (lexicon.uses(word) & Use.place) !== 0 && !lexicon.names(word, actor.country) && !own.has(word),
  );
}
