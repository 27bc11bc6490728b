import type { Cast } from './cast.ts';
import type { Clause } from './clauses.ts';
import type { Reference } from './reference.ts';
import type { Saying } from './sayings.ts';
import { phraseEnding } from './subjects.ts';
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
): { saying: Saying; clause: Clause } | null {
  const { gap, paragraph, count } = words;
  if (((gap[from] as number) & Gap.paragraph) === 0) return null;
  let colon = -1;
  for (let i = from + 1; i < to; i++) {
    if ((gap[i] as number) & Gap.colon) {
      if (colon >= 0) return null;
      colon = i;
    }
  }
  if (colon < 0) return null;
  const alone = to >= count || paragraph[to] !== paragraph[from];
  const before = colon - from <= LONGEST_NAME ? speakerAt(words, cast, from, colon) : null;
  const headline = alone && to - from <= LONGEST_HEADLINE;
  const after =
    before === null && headline && to - colon <= LONGEST_NAME ? speakerAt(words, cast, colon, to) : null;
  const subject = before ?? after;
  if (subject === null) return null;
  const resolved = reference.resolve(subject);
  const saying: Saying = {
    cue: subject.last,
    from: subject.first,
    after: colon,
    kind: 'colon',
    lemma: ':',
    resolved,
    shared: false,
    inverted: false,
    negated: false,
    ongoing: false,
  };
  reference.spoke(resolved, subject.last);
  return {
    saying,
    clause: before === null ? { from, to: colon } : { from: colon, to: endOfParagraph(words, colon) },
  };
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
  return subject?.naming && subject.from === from ? subject : null;
}
