import type { Mention } from '../../model/finding.ts';
import { noteOffices, noteTitles } from './callings.ts';
import { capitalRuns, type Run } from './capital-runs.ts';
import { Families } from './families.ts';
import type { Words } from './words.ts';

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
  /** Titles and callings that stand beside the name or go with the office: "minister", "spokesman". */
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
  families: Families;
}

/** Finds everybody named in the text; `mentions` are those on record, in text order. */
export function readCast(words: Words, mentions: Mention[], know: (actor: string) => Known | null): Cast {
  const at = new Int32Array(words.count).fill(-1);
  const onRecord = takeMentions(words, mentions, know, at);
  const headlines = new Set<number>();
  const runs = capitalRuns(words, at, headlines);
  const families = new Families(words);
  const namings: Naming[] = [];
  const left: Run[] = [];
  let next = 0;
  for (const naming of onRecord) {
    for (; next < runs.length && (runs[next] as Run).first < naming.first; next++)
      takeRun(runs[next] as Run, families, namings, left);
    if (naming.surname) naming.who = families.settled(naming) ?? naming.who;
    else if (naming.who.person) families.enter(naming);
    namings.push(naming);
  }
  for (; next < runs.length; next++) takeRun(runs[next] as Run, families, namings, left);
  // "Lind" in the headline, "Ana Lind" below.
  for (const run of left) {
    const who = run.last > run.first ? families.inFull(run) : families.bearer(run);
    if (who !== null) namings.push({ first: run.first, last: run.last, who });
  }
  namings.sort((a, b) => a.first - b.first);
  namings.forEach((naming, i) => {
    at.fill(i, naming.first, naming.last + 1);
    noteTitles(words, naming);
  });
  return { namings, at, headlines, families };
}

function takeRun(run: Run, families: Families, namings: Naming[], left: Run[]): void {
  if (run.last > run.first || run.titled) {
    const naming = families.nameRun(run);
    if (naming !== null) namings.push(naming);
    else if (run.headline) left.push(run);
    return;
  }
  const who = families.bearer(run);
  if (who === null) left.push(run);
  else namings.push({ first: run.first, last: run.last, who });
}

interface RecordNaming extends Naming {
  /** By the family name alone, of somebody whom the article names in full nowhere. */
  surname: boolean;
}

/** All mentions as namings, in text order; their words are marked in `at`. */
function takeMentions(
  words: Words,
  mentions: Mention[],
  know: (actor: string) => Known | null,
  at: Int32Array,
): RecordNaming[] {
  const actors = new Map<string, Named>();
  const inFull = new Set<string>();
  const namings: RecordNaming[] = [];
  let word = 0;
  for (const { start, end, text, actor, via, offices } of mentions) {
    while (word < words.count && (words.end[word] as number) <= start) word++;
    let last = word;
    while (last + 1 < words.count && (words.start[last + 1] as number) < end) last++;
    if (word >= words.count || (words.start[word] as number) >= end || (at[word] as number) >= 0) continue;
    let who = actors.get(actor);
    if (who === undefined) {
      const { person, sex } = know(actor) ?? { person: via !== 'metonym', sex: null };
      who = { actor, person, sex, name: via === 'role' ? '' : text, titles: new Set() };
      actors.set(actor, who);
      noteOffices(who, offices);
    }
    if (via !== 'surname') inFull.add(actor);
    if ((via === 'name' || via === 'misspelling') && text.length > who.name.length) who.name = text;
    else if (via !== 'role' && who.name === '') who.name = text;
    namings.push({ first: word, last, who, surname: via === 'surname' && who.person });
    at.fill(0, word, last + 1);
  }
  for (const naming of namings)
    if (naming.surname && inFull.has(naming.who.actor ?? '')) naming.surname = false;
  return namings;
}
