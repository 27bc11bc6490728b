import type { Subject } from './phrases.ts';
import type { Cue } from './reporting-verbs.ts';
import type { Saying } from './sayings.ts';
import type { Before } from './subjects.ts';
import { Is } from './vocabulary.ts';
import { Gap, HARD, type Words } from './words.ts';

/** "With allies worried about": a state of things, and nobody speaks. */
export function isWithout(
  words: Words,
  { form }: Cue,
  inverted: boolean,
  { helper }: Before,
  subject: Subject | null,
): boolean {
  if (form !== 'past' || inverted || helper !== null || subject === null || subject.from === 0) return false;
  const before = subject.from - 1;
  if ((words.marked[before] as number) >= 0 || (words.gap[subject.from] as number) & HARD) return false;
  if ((words.end[before] as number) - (words.start[before] as number) !== 4) return false;
  return /^with$/i.test(words.text.slice(words.start[before], words.end[before]));
}

/** The saying whose subject a verb without one shares: "Lind met Hahn, who said no, saying" goes on with Lind. */
export function goneOnFrom(
  words: Words,
  { form }: Cue,
  { from }: Before,
  at: number,
  earlier: Saying[],
): Saying | undefined {
  const parted = ((words.gap[from] as number) | (words.gap[at] as number)) & Gap.comma;
  const quoted = at > 0 && (words.marked[at - 1] as number) >= 0;
  if ((form !== 'ongoing' || !parted) && !quoted) return earlier.findLast(({ kind }) => kind !== 'noun');
  return earlier.findLast((saying) => saying.kind !== 'noun' && !isInRelative(words, saying));
}

/** "Who said": between whoever it is and the verb stands "who". */
function isInRelative({ bits }: Words, { subject, cue, from }: Saying): boolean {
  // "Whom Lind called".
  const before = from > 0 ? (bits[from - 1] as number) : 0;
  if (before & Is.relative && !(before & Is.that)) return true;
  for (let i = cue - 1; i > subject; i--)
    if ((bits[i] as number) & Is.relative) return ((bits[i] as number) & Is.that) === 0;
  return false;
}
