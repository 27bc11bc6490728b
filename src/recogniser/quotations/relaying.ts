import type { Speaker } from '../../model/finding.ts';
import type { Saying } from './sayings.ts';
import { Is } from './vocabulary.ts';
import { Gap, type Words } from './words.ts';

/** The saying is told within another one: it has its own subject and no comma, "and" or the like before it. */
export function isNested({ gap, bits, marked }: Words, { from, shared, kind, inverted }: Saying): boolean {
  if (shared || inverted || kind === 'according' || from === 0) return false;
  if ((gap[from] as number) & (Gap.dash | Gap.semicolon | Gap.colon)) return false;
  if ((marked[from - 1] as number) >= 0) return false;
  if ((bits[from - 1] as number) & Is.subordinate) return ((gap[from - 1] as number) & Gap.comma) === 0;
  return ((bits[from - 1] as number) & Is.conjunction) === 0;
}

/** A verb tells that somebody speaks, and who speaks can go on. */
export function isVerbal({ kind }: Saying): boolean {
  return kind !== 'according' && kind !== 'noun';
}

/** One and the same, as far as can be told. */
export function isSameSpeaker(a: Saying, b: Saying): boolean {
  if (a.resolved.who !== null || b.resolved.who !== null) return a.resolved.who === b.resolved.who;
  const [one, other] = [a.resolved.speaker, b.resolved.speaker];
  return (
    one.text.toLowerCase() === other.text.toLowerCase() || (one.name !== null && one.name === other.name)
  );
}

/** Who relays the saying: whoever's clause it stands in, or "…, according to", "…, the agency reported" after it. */
export function relayerOf(words: Words, sayings: Saying[], index: number): Speaker | null {
  const saying = sayings[index];
  if (saying === undefined || saying.kind === 'according') return null;
  const next = sayings[index + 1];
  if (next !== undefined && isSource(words, next) && !isSameSpeaker(saying, next))
    return next.resolved.speaker;
  const before = sayings[index - 1];
  if (
    before !== undefined &&
    isNested(words, saying) &&
    !((words.bits[saying.from - 1] as number) & Is.subordinate) &&
    !before.negated &&
    (before.kind === 'say' || before.kind === 'tell') &&
    !isSameSpeaker(before, saying)
  )
    return before.resolved.speaker;
  return null;
}

/** "…, according to the agency", "…, the agency reported.": after a comma, and nothing is said after it. */
export function isSource(words: Words, saying: Saying): boolean {
  if (((words.gap[saying.from] as number) & Gap.comma) === 0) return false;
  if (saying.kind === 'according') return true;
  const ends = saying.after >= words.count || words.sentence[saying.after] !== words.sentence[saying.cue];
  return ends && saying.lemma === 'report' && !saying.shared;
}

/** "It shows that …": where no body is meant, nobody speaks. */
export function isMereIt({ resolved: { who, speaker } }: Saying): boolean {
  return who === null && speaker.name === null && /^it$/i.test(speaker.text);
}
