import type { Named, Naming } from './cast.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** A title stands at most so many words before a name, or after it within commas. */
const TITLE_REACH = 7;
/** Words that make another title of the one they stand before. */
const KINDS = new Set(
  'prime foreign defence defense finance interior vice deputy attorney assistant lieutenant major'.split(' '),
);
/** With these the title alone is another's: a prime minister is not "the minister". */
const OWN = new Set(['prime', 'vice', 'deputy', 'assistant', 'lieutenant']);

/** All spokesmen and -women are one, and "defence" has one spelling. */
function key(word: string): string {
  if (word.startsWith('spokes')) return 'spokesman';
  return word === 'defense' ? 'defence' : word;
}

function wordAt({ text, start, end }: Words, i: number): string {
  return text.slice(start[i], end[i]).toLowerCase().replace(/\.$/, '');
}

/** The title at a word as {@link Named.titles} has it: "minister", or "foreign minister" where that is printed. */
export function titleAt(words: Words, at: number): string {
  const head = key(wordAt(words, at));
  const before = at > 0 && ((words.gap[at] as number) & HARD) === 0 ? wordAt(words, at - 1) : '';
  return KINDS.has(before) ? `${key(before)} ${head}` : head;
}

function note(titles: Set<string>, kind: string, head: string): void {
  if (KINDS.has(kind)) titles.add(`${key(kind)} ${head}`);
  if (!OWN.has(kind)) titles.add(head);
}

/** Notes "president" of the office "us-president", "foreign minister" and "minister" of "fr-foreign-minister". */
export function noteOffices({ titles }: Named, offices: string[]): void {
  for (const office of offices) {
    const parts = office.split('-');
    parts.forEach((part, i) => {
      if (!KINDS.has(part)) note(titles, parts[i - 1] ?? '', key(part));
    });
  }
}

/** A calling after which a reporting verb stands at once: it is no apposition of the name before it. */
function isClauseOf({ bits, cue, gap, as, count }: Words, at: number): boolean {
  const next = at + 1;
  if (next >= count || !((bits[at] as number) & (Is.title | Is.role))) return false;
  return (
    (cue[next] as number) >= 0 &&
    ((gap[next] as number) & HARD) === 0 &&
    ((as[next] as number) & As.capital) === 0
  );
}

/** Notes "minister" of "Foreign Minister Ana Lind" and of "Ana Lind, the foreign minister". */
export function noteTitles(words: Words, { first, last, who }: Naming): void {
  const { bits, gap, as, count } = words;
  const take = (i: number) => {
    const word = wordAt(words, i);
    if (!KINDS.has(word)) note(who.titles, i > 0 ? wordAt(words, i - 1) : '', key(word));
  };
  for (let i = first - 1; i >= Math.max(0, first - TITLE_REACH); i--) {
    if ((gap[i + 1] as number) & HARD) break;
    const kind = bits[i] as number;
    if (kind & (Is.title | Is.role)) take(i);
    else if (((as[i] as number) & As.capital) === 0 && (kind & (Is.preposition | Is.article)) === 0) break;
    if (kind & Is.article || (as[i] as number) & As.possessive) break;
  }
  if (last + 1 >= count || ((gap[last + 1] as number) & Gap.comma) === 0) return;
  for (let i = last + 1; i < Math.min(count, last + 1 + TITLE_REACH); i++) {
    if (i > last + 1 && (gap[i] as number) & HARD) break;
    const kind = bits[i] as number;
    // "In a letter to Lind, the minister said": another one's clause.
    if (isClauseOf(words, i)) break;
    if (kind & (Is.verb | Is.being | Is.having | Is.modal | Is.relative | Is.pronoun | Is.preposition)) break;
    if (kind & (Is.title | Is.role)) take(i);
  }
}
