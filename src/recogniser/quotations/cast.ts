import type { Mention } from '../../model/finding.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

export type Sex = 'f' | 'm' | null;

/** What the recogniser knows of an actor whom it found in the text. */
export interface Known {
  person: boolean;
  sex: Sex;
}

/** Somebody, or some body, whom the article names; on record (with an actor) or not. */
export interface Named {
  actor: string | null;
  person: boolean;
  sex: Sex;
  /** The fullest form in the article. */
  name: string;
  /** Titles and callings that stand beside the name: "minister", "spokesman". */
  titles: Set<string>;
}

/** A place where somebody is named: numbers of the first and last word. */
export interface Naming {
  first: number;
  last: number;
  who: Named;
}

/** Everybody whom the article names, on record or not. */
export interface Cast {
  /** In text order. */
  namings: Naming[];
  /** Index in `namings` of the one that covers a word; -1. */
  at: Int32Array;
  /** Numbers of the paragraphs that are headlines: there verbs have capitals, too. */
  headlines: Set<number>;
}

const PARTICLES = new Set('de da di du del van von der den bin ibn al el la le ter ten dos al-'.split(' '));
/** Words that begin no name although they have a capital. */
const NO_NAME =
  Is.article |
  Is.preposition |
  Is.conjunction |
  Is.adverb |
  Is.time |
  Is.pronoun |
  Is.relative |
  Is.being |
  Is.having |
  Is.modal |
  Is.negation |
  Is.verb |
  Is.utterance |
  Is.former;
const BESIDE = Is.title | Is.role | Is.honorific;
/** A line of so few words, nearly all with capitals, is a headline. */
const HEADLINE_WORDS = 24;
const HEADLINE_SHARE = 0.7;
const LONGEST_NAME = 5;
/** A title stands at most so many words before a name, or after it within commas. */
const TITLE_REACH = 7;

/** Finds everybody named in the text; `mentions` are those on record, in text order. */
export function readCast(words: Words, mentions: Mention[], know: (actor: string) => Known | null): Cast {
  const at = new Int32Array(words.count).fill(-1);
  const namings: Naming[] = [];
  const actors = new Map<string, Named>();
  takeMentions(words, mentions, know, actors, namings, at);
  const headlines = new Set<number>();
  const runs = capitalRuns(words, at, headlines);
  const byFamily = new Map<string, Named[]>();
  for (const { first, last, who } of namings) if (who.person) enter(byFamily, words, first, last, who);
  for (const run of runs) if (run.last > run.first || run.titled) nameRun(words, run, byFamily, namings);
  for (const run of runs)
    if (run.last === run.first && !run.titled) nameSingle(words, run, byFamily, namings);
  namings.sort((a, b) => a.first - b.first);
  namings.forEach((naming, i) => {
    at.fill(i, naming.first, naming.last + 1);
    noteTitles(words, naming);
  });
  return { namings, at, headlines };
}

function takeMentions(
  words: Words,
  mentions: Mention[],
  know: (actor: string) => Known | null,
  actors: Map<string, Named>,
  namings: Naming[],
  at: Int32Array,
): void {
  let word = 0;
  for (const { start, end, text, actor, via } of mentions) {
    while (word < words.count && (words.end[word] as number) <= start) word++;
    let last = word;
    while (last + 1 < words.count && (words.start[last + 1] as number) < end) last++;
    if (word >= words.count || (words.start[word] as number) >= end || (at[word] as number) >= 0) continue;
    const known = know(actor) ?? { person: via !== 'metonym', sex: null };
    let who = actors.get(actor);
    if (who === undefined) {
      who = {
        actor,
        person: known.person,
        sex: known.sex,
        name: via === 'role' ? '' : text,
        titles: new Set(),
      };
      actors.set(actor, who);
    }
    if (via !== 'role' && (via === 'name' || via === 'misspelling') && text.length > who.name.length)
      who.name = text;
    else if (via !== 'role' && who.name === '') who.name = text;
    namings.push({ first: word, last, who });
    at.fill(0, word, last + 1);
  }
}

interface Run {
  first: number;
  last: number;
  /** "Mr", "Senator" or the like stands before it. */
  titled: boolean;
  sex: Sex;
  headline: boolean;
}

function capitalRuns(words: Words, at: Int32Array, headlines: Set<number>): Run[] {
  const { count, as, gap, bits, marked } = words;
  const runs: Run[] = [];
  let paragraphEnd = 0;
  let headline = false;
  for (let i = 0; i < count; i++) {
    if (i >= paragraphEnd) {
      paragraphEnd = endOfParagraph(words, i);
      headline = isHeadline(words, i, paragraphEnd);
      if (headline) headlines.add(words.paragraph[i] as number);
    }
    if (((as[i] as number) & As.capital) === 0 || (at[i] as number) >= 0) continue;
    let last = i;
    while (
      last + 1 < count &&
      (at[last + 1] as number) < 0 &&
      goesOn(words, last + 1) &&
      marked[last + 1] === marked[i]
    )
      last++;
    while (last > i && ((as[last] as number) & As.capital) === 0) last--;
    const run = trim(words, i, last, headline);
    if (run !== null && !((bits[run.first] as number) & NO_NAME && run.first === run.last)) runs.push(run);
    i = last;
  }
  return runs;

  function goesOn({ text, start, end }: Words, next: number): boolean {
    if ((gap[next] as number) & ~Gap.hyphen || (as[next - 1] as number) & As.possessive) return false;
    if (((as[next] as number) & As.capital) !== 0)
      return (
        !headline ||
        ((words.cue[next] as number) < 0 &&
          !((bits[next] as number) & (Is.being | Is.having | Is.modal | Is.verb)))
      );
    return PARTICLES.has(text.slice(start[next], end[next])) && ((as[next + 1] ?? 0) & As.capital) !== 0;
  }
}

function endOfParagraph({ paragraph, count }: Words, from: number): number {
  let to = from + 1;
  while (to < count && paragraph[to] === paragraph[from]) to++;
  return to;
}

function isHeadline({ as, bits }: Words, from: number, to: number): boolean {
  if (to - from > HEADLINE_WORDS || to - from < 3) return false;
  let capital = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    if ((bits[i] as number) & (Is.article | Is.preposition | Is.conjunction | Is.being)) continue;
    all++;
    if ((as[i] as number) & (As.capital | As.digit)) capital++;
  }
  return capital >= all * HEADLINE_SHARE;
}

/** Leaves titles and openers out in front and what is no name behind; null where nothing is left, or a body's name. */
function trim({ bits, as }: Words, from: number, to: number, headline: boolean): Run | null {
  let [first, last] = [from, to];
  let titled =
    first > 0 &&
    ((bits[first - 1] as number) & (Is.role | Is.title)) !== 0 &&
    ((as[first - 1] as number) & As.possessive) === 0;
  let sex: Sex = null;
  while (first <= last && (bits[first] as number) & (NO_NAME | BESIDE | Is.place | Is.body)) {
    const kind = bits[first] as number;
    if (kind & (Is.male | Is.female) && !(kind & Is.honorific) && first < last) break;
    if (kind & Is.honorific) sex = kind & Is.male ? 'm' : kind & Is.female ? 'f' : null;
    titled = (kind & BESIDE) !== 0;
    first++;
  }
  while (last > first && (bits[last] as number) & (Is.calendar | Is.place | Is.preposition)) last--;
  if (first > last || last - first >= LONGEST_NAME || (bits[last] as number) & (Is.title | Is.role))
    return null;
  for (let i = first; i <= last; i++)
    if ((bits[i] as number) & (Is.body | Is.place | Is.calendar)) return null;
  return { first, last, titled, sex, headline };
}

function wordAt({ text, start, end }: Words, i: number): string {
  return text.slice(start[i], end[i]);
}

function family(words: Words, last: number): string {
  return wordAt(words, last).toLowerCase().replace(/\.$/, '');
}

function enter(byFamily: Map<string, Named[]>, words: Words, first: number, last: number, who: Named): void {
  for (const key of new Set([family(words, last), family(words, first)])) {
    const list = byFamily.get(key);
    if (list === undefined) byFamily.set(key, [who]);
    else if (!list.includes(who)) list.push(who);
  }
}

function nameRun(words: Words, run: Run, byFamily: Map<string, Named[]>, namings: Naming[]): void {
  const { first, last } = run;
  const printed = words.text.slice(words.start[first], words.end[last]);
  const same = byFamily
    .get(family(words, last))
    ?.find(
      (who) =>
        who.person &&
        sameGiven(who.name, printed, first === last) &&
        family(words, last) === lastOf(who.name),
    );
  if (same !== undefined) {
    if (printed.length > same.name.length && same.actor === null) same.name = printed;
    same.sex ??= run.sex;
    namings.push({ first, last, who: same });
    return;
  }
  if (run.headline && first === last) return;
  // "See Lind": a capital that only begins the sentence.
  const family1 =
    first < last && words.sentences[words.sentence[first] as number] === first
      ? byFamily.get(family(words, last))
      : undefined;
  const bearer = family1?.find((who) => who.person && lastOf(who.name) === family(words, last));
  if (bearer !== undefined && !((words.bits[first] as number) & (Is.male | Is.female))) {
    namings.push({ first: last, last, who: bearer });
    return;
  }
  const given = words.bits[first] as number;
  const sex =
    run.sex ??
    (first < last
      ? given & Is.male
        ? given & Is.female
          ? null
          : 'm'
        : given & Is.female
          ? 'f'
          : null
      : null);
  const known = run.titled || (given & (Is.male | Is.female)) !== 0;
  if (run.headline && !known) return;
  const who: Named = { actor: null, person: true, sex, name: printed, titles: new Set() };
  enter(byFamily, words, first, last, who);
  namings.push({ first, last, who });
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** "Tim" and "Timothy" may be one; a family name alone fits all. */
function sameGiven(name: string, printed: string, alone: boolean): boolean {
  return alone || !name.includes(' ') || name.slice(0, 2).toLowerCase() === printed.slice(0, 2).toLowerCase();
}

/** A family name alone: whoever bears it and was named last before, or else first after. */
function nameSingle(words: Words, run: Run, byFamily: Map<string, Named[]>, namings: Naming[]): void {
  const bearers = byFamily.get(family(words, run.last));
  if (bearers === undefined) return;
  const fitting = bearers.filter(
    ({ actor, sex }) => actor === null && (run.sex === null || sex === null || sex === run.sex),
  );
  const one = fitting.findLast(({ name }) => lastOf(name) === family(words, run.last)) ?? fitting[0];
  if (one !== undefined) namings.push({ first: run.first, last: run.last, who: one });
}

/** Notes "minister" of "Foreign Minister Ana Lind" and of "Ana Lind, the foreign minister". */
function noteTitles(words: Words, { first, last, who }: Naming): void {
  const { bits, gap, as, count } = words;
  for (let i = first - 1; i >= Math.max(0, first - TITLE_REACH); i--) {
    if ((gap[i + 1] as number) & HARD) break;
    const kind = bits[i] as number;
    if (kind & (Is.title | Is.role)) who.titles.add(wordAt(words, i).toLowerCase().replace(/\.$/, ''));
    else if (((as[i] as number) & As.capital) === 0 && (kind & (Is.preposition | Is.article)) === 0) break;
    if (kind & Is.article) break;
  }
  if (last + 1 >= count || ((gap[last + 1] as number) & Gap.comma) === 0) return;
  for (let i = last + 1; i < Math.min(count, last + 1 + TITLE_REACH); i++) {
    if (i > last + 1 && (gap[i] as number) & HARD) break;
    const kind = bits[i] as number;
    if (kind & (Is.verb | Is.being | Is.having | Is.modal | Is.relative | Is.pronoun)) break;
    if (kind & (Is.title | Is.role)) who.titles.add(wordAt(words, i).toLowerCase());
  }
}
