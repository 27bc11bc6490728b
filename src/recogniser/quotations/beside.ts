import type { Cast } from './cast.ts';
import { mainSubject } from './main-subjects.ts';
import { phraseEnding, type Subject } from './phrases.ts';
import type { Attribution, Place } from './places.ts';
import { by } from './places.ts';
import type { Reference } from './reference.ts';
import { isVerbal } from './relaying.ts';
import type { Saying } from './sayings.ts';
import { isPast } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

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
  if (next >= words.count) return null;
  if ((words.gap[next] as number) & Gap.paragraph) return signedBelow(words, cast, first, next);
  if (((words.gap[next] as number) & Gap.dash) === 0) return null;
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

/** A line of so few words can be the signature below a quotation. */
const LONGEST_SIGNATURE = 12;

/** A paragraph that is one quotation, and below it "Ana Lind, foreign minister": no verb, nothing else. */
function signedBelow(words: Words, cast: Cast, first: number, next: number): Attribution | null {
  const { paragraph, gap, bits, cue, marked, count, text, start, end } = words;
  if (!((gap[first] as number) & Gap.paragraph)) return null;
  const naming = cast.namings[cast.at[next] as number];
  if (naming === undefined || naming.first !== next || !naming.who.person) return null;
  let to = next;
  while (to < count && paragraph[to] === paragraph[next]) to++;
  const after = naming.last + 1;
  if (to - next > LONGEST_SIGNATURE || (after < to && !((gap[after] as number) & (Gap.comma | Gap.dash))))
    return null;
  for (let i = next; i < to; i++) {
    if ((marked[i] as number) >= 0 || (cue[i] as number) >= 0 || isPast(words, i)) return null;
    if ((bits[i] as number) & (Is.verb | Is.being | Is.having | Is.modal | Is.pronoun)) return null;
  }
  const [from, last] = [start[next] as number, end[naming.last] as number];
  const printed = text.slice(from, last);
  const { actor, name } = naming.who;
  return {
    saying: null,
    speaker: { actor, name: name || printed, text: printed, start: from, end: last },
    relayedBy: null,
    rule: 'signed',
  };
}

/** The sentence before ends with a colon: "Lind added:". */
export function announced(words: Words, sayings: Saying[][], { first, sentence }: Place): Attribution | null {
  if (words.sentences[sentence] !== first || ((words.gap[first] as number) & Gap.colon) === 0) return null;
  const before = sayings[sentence - 1] ?? [];
  const saying = before.findLast(isVerbal) ?? before[before.length - 1];
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
  if (isAsked(words, first - 1)) return null;
  const from = words.sentences[begins ? sentence - 1 : sentence] as number;
  const beside = gap & Gap.colon ? phraseEnding(words, cast, first - 1, from) : null;
  const subject =
    beside?.naming && standsAlone(words, beside.from)
      ? beside
      : (ownerOfWords(words, cast, from, first) ?? mainSubject(words, cast, from, first));
  if (subject === null) return null;
  const { speaker } = reference.resolve(subject);
  return { saying: null, speaker, relayedBy: null, rule: 'introduced' };
}

/** "Lind's answer was that “…”": the sentence begins with the words of somebody. */
function ownerOfWords(words: Words, cast: Cast, from: number, first: number): Subject | null {
  const { text, start, end, as, bits, gap } = words;
  const naming = cast.namings[cast.at[from] as number];
  let last = naming?.last ?? from;
  // "The foreign minister's answer"
  if (
    naming === undefined &&
    (bits[from] as number) & Is.article &&
    !((bits[from] as number) & Is.possessive)
  )
    while (
      last < from + LONGEST_OWNER &&
      !((as[last] as number) & As.possessive) &&
      !((gap[last + 1] as number) & HARD)
    )
      last++;
  if (!((as[last] as number) & As.possessive)) return null;
  if (naming === undefined && !((bits[last] as number) & (Is.title | Is.role))) return null;
  for (let i = last + 1; i < Math.min(first, last + 4); i++)
    if (UTTERED.test(text.slice(start[i], end[i])))
      return { first: from, last, naming: naming ?? null, pronoun: false, from };
  return null;
}

/** "The foreign minister" has no more words. */
const LONGEST_OWNER = 4;

/** What somebody has said, as a noun. */
const UTTERED =
  /^(?:answer|response|reply|message|slogan|phrase|argument|point|line|question|motto|warning|verdict|explanation|advice|refrain|retort|comment|statement|remark|conclusion|view|position|claim|promise|pledge|prediction|demand|words?)$/;

/** "Lind was asked: “…”": whoever asks is not told. */
function isAsked({ text, start, end, bits }: Words, at: number): boolean {
  return (
    /^(?:asked|told|pressed)$/.test(text.slice(start[at], end[at])) && ((bits[at - 1] ?? 0) & Is.being) !== 0
  );
}

/** "They agree – Ana Lind: “…”": the name begins after a stop, and no preposition or verb has it for its object. */
function standsAlone({ gap }: Words, first: number): boolean {
  return ((gap[first] as number) & HARD) !== 0;
}
