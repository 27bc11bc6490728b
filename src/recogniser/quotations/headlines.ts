import type { Cast } from './cast.ts';
import type { Clause } from './clauses.ts';
import { labelAt } from './labels.ts';
import { phraseEnding, type Subject } from './phrases.ts';
import type { Reference, Resolved } from './reference.ts';
import type { Saying } from './sayings.ts';
import { Is } from './vocabulary.ts';
import { Gap, HARD, type Words } from './words.ts';

/** A headline, or the name before what a speaker says in a transcript, has no more words before the colon. */
const LONGEST_NAME = 6;
const LONGEST_HEADLINE = 24;

/** "Lind: talks will resume", "Talks will resume: Lind": a line in which a colon stands for the verb. */
export function colonSaying(
  words: Words,
  cast: Cast,
  reference: Reference,
  from: number,
  to: number,
  sayings: Saying[],
): { saying: Saying; clause: Clause } | null {
  const { gap, paragraph, count } = words;
  if (((gap[from] as number) & Gap.paragraph) === 0) return null;
  const label = labelAt(words, cast, from);
  if (label !== null) {
    const { first, last, who, speaker } = label;
    const saying = colonOf(first, last, { speaker, who, rule: 'label' });
    reference.spoke(saying.resolved, last, first);
    return { saying, clause: { from: last + 1, to: endOfParagraph(words, last + 1) } };
  }
  let colon = -1;
  for (let i = from + 1; i < to; i++) {
    if ((gap[i] as number) & Gap.colon) {
      if (colon >= 0) return null;
      colon = i;
    }
  }
  if (colon < 0 || sayings.some(({ cue }) => cue < colon || !cast.headlines.has(paragraph[from] as number)))
    return null;
  const alone = to >= count || paragraph[to] !== paragraph[from];
  const headline = alone && to - from <= LONGEST_HEADLINE;
  const before =
    colon - from <= LONGEST_NAME
      ? (speakerAt(words, cast, from, colon) ?? (headline ? callerAt(words, cast, from, colon) : null))
      : null;
  const after =
    before === null && headline && to - colon <= LONGEST_NAME ? speakerAt(words, cast, colon, to) : null;
  const subject = before ?? after;
  if (
    subject === null ||
    (before === null &&
      /^(?:edited|written|reporting|photo|image|source|contact|by|picture|video|text)\b/i.test(
        words.text.slice(words.start[from], words.end[from]),
      ))
  )
    return null;
  const resolved = reference.resolve(subject);
  const saying = { ...colonOf(subject.first, subject.last, resolved), after: colon };
  reference.spoke(resolved, subject.last, subject.first);
  return {
    saying,
    clause: before === null ? { from, to: colon } : { from: colon, to: endOfParagraph(words, colon) },
  };
}

function colonOf(first: number, last: number, resolved: Resolved): Saying {
  return {
    cue: last,
    from: first,
    subject: first,
    after: last + 1,
    kind: 'colon',
    lemma: ':',
    resolved,
    shared: false,
    inverted: false,
    negated: false,
    ongoing: false,
  };
}

/** "US expert: …", "Lind to Hahn: …": in a headline a calling speaks, and who is spoken to can stand with it. */
function callerAt(words: Words, cast: Cast, from: number, to: number): Subject | null {
  const { bits, gap } = words;
  for (let i = from + 1; i < to; i++) if ((gap[i] as number) & HARD) return null;
  const last = to - 1;
  const naming = cast.namings[cast.at[from] as number];
  if (naming?.who.person && naming.last < last && (bits[naming.last + 1] as number) & Is.preposition)
    return { first: naming.first, last: naming.last, naming, pronoun: false, from };
  return (bits[last] as number) & (Is.human | Is.title) && !((bits[from] as number) & Is.preposition)
    ? { first: from, last, naming: null, pronoun: false, from }
    : null;
}

/** In a transcript the whole paragraph is said. */
function endOfParagraph({ paragraph, count }: Words, from: number): number {
  let to = from;
  while (to < count && paragraph[to] === paragraph[from]) to++;
  return to;
}

/** Somebody named, and nothing else but titles, from word `from` to `to`. */
function speakerAt(words: Words, cast: Cast, from: number, to: number) {
  for (let i = from + 1; i < to; i++) if ((words.gap[i] as number) & HARD) return null;
  const subject = phraseEnding(words, cast, to - 1, from);
  if (!subject?.naming || subject.from !== from) return null;
  // "Veto Power Impedes Efforts:" has no more than capitals of a name.
  const { actor, person, sex, titles } = subject.naming.who;
  const doubtful = person && actor === null && sex === null && titles.size === 0;
  return doubtful && subject.last - subject.first > 1 ? null : subject;
}
