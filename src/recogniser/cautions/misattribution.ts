import { addDays, firstDay } from '../../model/dates.ts';
import type { Caution, Mention, Quotation, Span, Speaker } from '../../model/finding.ts';
import type { Lexicon } from '../lexicon.ts';
import { sentenceAround } from '../sentence.ts';
import { type Found, type SaidFragments, SHORTEST, type Spelt, spelt } from './fragments.ts';
import { inWords } from './record-words.ts';

/** What these cautions look at: a dated article's quotations, everybody named in it, and the record's fragments. */
export interface QuotedPage {
  text: string;
  date: string;
  quotes: Quotation[];
  mentions: Mention[];
  lexicon: Lexicon;
  fragments: SaidFragments;
}

/** The page itself tells who speaks: by name or title beside the verb, a colon, or a signature. */
const SAID_BY_NAME = /^(?:speaker-then-verb|verb-then-speaker|colon|according-to):named$|^(?:label|signed)$/;
/** One who takes up another's words may well be quoted with them. */
const TAKEN_UP =
  /\b(?:quot(?:e[ds]?|ing)|echo(?:e[ds]|ing)?|repeat(?:s|ed|ing)?|recit(?:e[sd]?|ing)|reads?|reading|paraphras\w+|cit(?:e[ds]?|ing)|in the words of|words? of|attribut\w+|borrow\w+|invok\w+|famous\w*|slogan|motto|joint\w*|together|both|statement)\b/i;
/** "2024-05-14"; a month is shorter. */
const DAY_LENGTH = 10;
const DAY = 86_400_000;
/** What was said is reported the same day or, across the date line, the next; its occasion is in the news for two weeks. */
const SAME_DAY = 1;
const SAME_OCCASION = 14;
/** Two officials of one country use so many words alike only when they read them from one paper. */
const SHORTEST_OF_A_SIDE = 9;
/** So many words no two officials of different countries use alike, whenever it was. */
const SHORTEST_EVER = 12;
/** Page and page differ only where so many words are the same. */
const SHORTEST_TWICE = 9;

interface Attributed {
  quote: Quotation;
  speaker: Speaker & { actor: string };
  words: Spelt;
}

/**
 * Quotations that the page gives to one person by name, and the record, or the page itself elsewhere, to another. Only
 * persons on record; nothing relayed, nothing beside words that tell of quoting, and nothing where the other is named near.
 */
export function misattributions(page: QuotedPage): Caution[] {
  const attributed = page.quotes.flatMap((quote) => attributedIn(quote, page) ?? []);
  const found: Caution[] = [];
  attributed.forEach((one, i) => {
    const caution = byRecord(one, page) ?? byPage(one, attributed.slice(0, i), page);
    if (caution !== null) found.push(caution);
  });
  return found.sort((a, b) => a.start - b.start);
}

function attributedIn(quote: Quotation, { text, lexicon }: QuotedPage): Attributed | null {
  const { speaker, relayedBy, why } = quote;
  if (quote.kind !== 'direct' || speaker === null || relayedBy !== null || !SAID_BY_NAME.test(why.rule))
    return null;
  const { actor } = speaker;
  if (actor === null || lexicon.withId(actor)?.kind !== 'person') return null;
  const around = sentenceAround(text, quote.start);
  const own = text.slice(around[0], quote.start) + text.slice(Math.min(quote.end, around[1]), around[1]);
  if (TAKEN_UP.test(own)) return null;
  return { quote, speaker: { ...speaker, actor }, words: spelt(quote.text, quote.start) };
}

/** The record has these words, and from nobody who is given them here. */
function byRecord({ quote, speaker, words }: Attributed, page: QuotedPage): Caution | null {
  const found = page.fragments.within(words);
  const [first] = found;
  if (first === undefined || found.some(({ fragment }) => fragment.actors.includes(speaker.actor)))
    return null;
  // What two are on record with is a formula: a nuclear war that must never be fought.
  if (new Set(found.map(({ fragment: one }) => one.actors[0])).size > 1) return null;
  if (!isTold(first, speaker.actor, page)) return null;
  const { fragment } = first;
  const near: Span = [speaker.start, Math.max(quote.end, speaker.end)];
  if (fragment.actors.some((actor) => isNamedNear(actor, near, page))) return null;
  const span = spanOf(first, words);
  return {
    kind: 'misattribution',
    start: speaker.start,
    end: speaker.end,
    actor: speaker.actor,
    suggests: fragment.actors[0] ?? null,
    message: `The page gives the words “${page.text.slice(...span)}” to ${nameOf(speaker)}. Our record has them from ${fragment.names.join(' and ')}, ${inWords(fragment.date)} (${fragment.publisher}). Either may be wrong.`,
    why: { rule: 'words-of-another-on-record', evidence: [span, [speaker.start, speaker.end]] },
  };
}

/**
 * So many words, said so near the article's day, are one man's: what governments repeat for years ("… for as long as it
 * takes") and what one of them has its spokesmen repeat from day to day is nobody's own.
 */
function isTold({ fragment, from, to }: Found, speaker: string, { date, lexicon }: QuotedPage): boolean {
  const length = to - from;
  // Who is recorded with it only later may have taken it up.
  if (firstDay(fragment.date) > addDays(date, SAME_DAY)) return false;
  const away =
    fragment.date.length === DAY_LENGTH ? daysBetween(fragment.date, date) : Number.POSITIVE_INFINITY;
  const own = lexicon.withId(speaker)?.country;
  const sameSide = fragment.actors.some((actor) => lexicon.withId(actor)?.country === own);
  if (sameSide) return away <= SAME_DAY && length >= SHORTEST_OF_A_SIDE;
  return away <= SAME_OCCASION || length >= SHORTEST_EVER;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

/** The same words stand on the page before, as another one's. */
function byPage(later: Attributed, before: Attributed[], page: QuotedPage): Caution | null {
  const { speaker, words, quote } = later;
  for (const earlier of before) {
    if (earlier.speaker.actor === speaker.actor) continue;
    const span = sharedRun(words, earlier.words);
    if (span === null) continue;
    const near: Span = [Math.min(speaker.start, quote.start), Math.max(quote.end, speaker.end)];
    if (isNamedNear(earlier.speaker.actor, near, page)) continue;
    return {
      kind: 'misattribution',
      start: speaker.start,
      end: speaker.end,
      actor: speaker.actor,
      suggests: earlier.speaker.actor,
      message: `The page gives the words “${page.text.slice(...span)}” to ${nameOf(earlier.speaker)} and to ${nameOf(speaker)}. Either may be wrong.`,
      why: {
        rule: 'words-of-two-on-the-page',
        evidence: [span, [earlier.speaker.start, earlier.speaker.end], [speaker.start, speaker.end]],
      },
    };
  }
  return null;
}

/** The other is named in the sentence: the page may tell whose words these were. */
function isNamedNear(actor: string, [start, end]: Span, { text, mentions }: QuotedPage): boolean {
  const from = sentenceAround(text, start)[0];
  const to = sentenceAround(text, Math.max(start, end - 1))[1];
  return mentions.some((mention) => mention.actor === actor && mention.start >= from && mention.end <= to);
}

function spanOf({ from, to }: Pick<Found, 'from' | 'to'>, { starts, ends }: Spelt): Span {
  return [starts[from] ?? 0, ends[to - 1] ?? 0];
}

/** Place, in the first, of the longest run of words that both have; null when it is short. */
function sharedRun(one: Spelt, other: Spelt): Span | null {
  const places = new Map<string, number>();
  const key = ({ words }: Spelt, at: number) => words.slice(at, at + SHORTEST).join(' ');
  for (let i = 0; i + SHORTEST <= other.words.length; i++)
    if (!places.has(key(other, i))) places.set(key(other, i), i);
  for (let from = 0; from + SHORTEST_TWICE <= one.words.length; from++) {
    const there = places.get(key(one, from));
    if (there === undefined) continue;
    let length = SHORTEST;
    while (from + length < one.words.length && one.words[from + length] === other.words[there + length])
      length++;
    if (length >= SHORTEST_TWICE) return spanOf({ from, to: from + length }, one);
  }
  return null;
}

function nameOf({ name, text }: Speaker): string {
  return name ?? text;
}
