import type { Cast } from './cast.ts';
import { phraseEnding, type Subject } from './phrases.ts';
import { Is } from './vocabulary.ts';
import { Gap, HARD, type Words } from './words.ts';

const LONGEST_APPOSITION = 30;

/** The noun phrase that the one or more appositions ending at `end` belong to: "Lind, the minister, said". */
export function beforeApposition(
  words: Words,
  cast: Cast,
  end: number,
  floor: number,
  parted: number,
): Subject | null {
  const { gap, marked } = words;
  const opener = parted & Gap.closes ? Gap.opens : parted & Gap.dash ? Gap.dash : Gap.comma;
  let found: Subject | null = null;
  const limit = Math.max(floor, end - LONGEST_APPOSITION);
  for (let at = end; at > limit; at--) {
    if ((marked[at] as number) >= 0) break;
    const before = gap[at] as number;
    if (before & (Gap.stop | Gap.semicolon | Gap.colon | Gap.paragraph)) break;
    if ((before & opener) === 0) continue;
    const host = phraseEnding(words, cast, beforeParenthesis(words, at - 1, before, limit), floor);
    if (host === null) continue;
    const apposed = apposedName(words, cast, at, end);
    if (host.naming?.who.person || host.pronoun) {
      // "A pastor backing Mr Lind, Ana Hahn of Oslo, said": another full name is no apposition of the one before.
      const other = apposed?.naming;
      if (
        !other ||
        other.first === other.last ||
        other.who === host.naming?.who ||
        !isGoverned(words, host.from)
      )
        return host;
      return apposed;
    }
    if (apposed !== null) return { ...apposed, from: host.from };
    found ??= host.naming !== null || isSpeakerPhrase(words, host) ? host : null;
  }
  return found;
}

/** "Backing Mr Lind", "with Mr Lind": what stands before has the phrase for its object. */
function isGoverned({ bits, gap, text, start, end }: Words, from: number): boolean {
  if (from === 0 || (gap[from] as number) & HARD) return false;
  return (
    ((bits[from - 1] as number) & Is.preposition) !== 0 ||
    /ing$/.test(text.slice(start[from - 1], end[from - 1]))
  );
}

/** "Lind (D-Oslo), the minister, said": the last word before the parenthesis. */
function beforeParenthesis({ gap }: Words, end: number, before: number, floor: number): number {
  if (!(before & Gap.closes)) return end;
  for (let at = end; at > floor; at--) if ((gap[at] as number) & Gap.opens) return at - 1;
  return end;
}

/** "The top diplomat, Ana Lind, said": the name that the apposition is, but for titles before it. */
function apposedName({ bits }: Words, cast: Cast, first: number, last: number): Subject | null {
  let at = first;
  while (
    at < last &&
    (cast.at[at] as number) < 0 &&
    (bits[at] as number) & (Is.title | Is.role | Is.honorific)
  )
    at++;
  const naming = cast.namings[cast.at[at] as number];
  return naming?.who.person && naming.last <= last
    ? { first: naming.first, last: naming.last, naming, pronoun: false, from: naming.first }
    : null;
}

function isSpeakerPhrase({ bits }: Words, { first, last }: Subject): boolean {
  for (let i = first; i <= last; i++)
    if ((bits[i] as number) & (Is.role | Is.title | Is.utterance)) return true;
  return false;
}
