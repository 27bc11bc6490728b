import type { Cast } from './cast.ts';
import { mainSubject } from './main-subjects.ts';
import { phraseEnding } from './phrases.ts';
import type { Attribution, Place } from './places.ts';
import { by } from './places.ts';
import type { Reference } from './reference.ts';
import type { Saying } from './sayings.ts';
import { Is } from './vocabulary.ts';
import { Gap, HARD, type Words } from './words.ts';

/** “We will stay.” Lind said.: the stop within the marks does not part them from the words after. */
export function closedEarly(
  words: Words,
  sayings: Saying[][],
  { last, sentence }: Place,
): Attribution | null {
  const next = last + 1;
  const here = sayings[sentence + 1] ?? [];
  const [saying] = here;
  if (saying === undefined || here.length > 1 || saying.from !== next || saying.inverted) return null;
  if (words.sentences[sentence + 1] !== next || words.paragraph[next] !== words.paragraph[last]) return null;
  const ends = saying.after >= words.count || (words.sentences[sentence + 2] as number) <= saying.after;
  return ends ? by(words, here, saying, 'cue') : null;
}

/** “…” — Ana Lind */
export function signedOff(
  words: Words,
  cast: Cast,
  reference: Reference,
  { first, last }: Place,
): Attribution | null {
  const next = last + 1;
  if (next >= words.count || ((words.gap[next] as number) & Gap.dash) === 0) return null;
  let end = next;
  while (end + 1 < words.count && words.paragraph[end + 1] === words.paragraph[next] && end - next < 5) end++;
  const naming = cast.namings[cast.at[next] as number];
  if (naming === undefined || naming.first !== next || words.paragraph[first] !== words.paragraph[next])
    return null;
  const subject = phraseEnding(words, cast, naming.last, next);
  return subject
    ? { saying: null, speaker: reference.resolve(subject).speaker, relayedBy: null, rule: 'signed' }
    : null;
}

/** The sentence before ends with a colon: "Lind added:". */
export function announced(words: Words, sayings: Saying[][], { first, sentence }: Place): Attribution | null {
  if (words.sentences[sentence] !== first || ((words.gap[first] as number) & Gap.colon) === 0) return null;
  const before = sayings[sentence - 1] ?? [];
  const saying = before.findLast(({ kind }) => kind !== 'according') ?? before[before.length - 1];
  return saying ? by(words, before, saying, 'cue') : null;
}

/** "Lind then turned to the crowd: “…”": no verb of saying, but a colon, a comma or "that" before the quotation. */
export function introduced(
  words: Words,
  cast: Cast,
  reference: Reference,
  { first, sentence }: Place,
): Attribution | null {
  const gap = words.gap[first] as number;
  const begins = words.sentences[sentence] === first;
  if (
    first === 0 ||
    !(gap & (Gap.colon | Gap.comma | Gap.dash) || (words.bits[first - 1] as number) & (Is.that | Is.being))
  )
    return null;
  if (begins && !(gap & Gap.colon)) return null;
  const from = words.sentences[begins ? sentence - 1 : sentence] as number;
  const beside = gap & Gap.colon ? phraseEnding(words, cast, first - 1, from) : null;
  const subject =
    beside?.naming && standsAlone(words, beside.from) ? beside : mainSubject(words, cast, from, first);
  if (subject === null) return null;
  const { speaker } = reference.resolve(subject);
  return { saying: null, speaker, relayedBy: null, rule: 'introduced' };
}

/** "They agree – Ana Lind: “…”": the name begins after a stop, and no preposition or verb has it for its object. */
function standsAlone({ gap }: Words, first: number): boolean {
  return ((gap[first] as number) & HARD) !== 0;
}
