import type { Speaker } from '../../model/finding.ts';
import { isUpper } from '../normalise.ts';
import type { Cast, Named } from './cast.ts';
import { Is } from './vocabulary.ts';
import { Gap, type Words } from './words.ts';

/** A label has no more words: "MINISTER LIND:". */
const LONGEST_LABEL = 4;

const ALERT = /^(?:BREAKING|UPDATE|NEW|WATCH|LIVE|VIDEO|JUST|EXCLUSIVE|URGENT|ALERT|NOTE|FACT|MORE|READ|RT)$/;

export interface Label {
  first: number;
  last: number;
  who: Named | null;
  speaker: Speaker;
}

/** The label in capitals, up to a colon, with which a turn of a transcript begins at word `from`; null without one. */
export function labelAt(words: Words, cast: Cast, from: number): Label | null {
  const quoted = (words.marked[from] as number) >= 0;
  const { gap, text, start, end, count } = words;
  if (!isUpper(text.charCodeAt((start[from] as number) + 1))) return null;
  let last = from;
  for (; last < Math.min(count, from + LONGEST_LABEL); last++) {
    const word = text.slice(start[last], end[last]);
    if (word.length < 2 || word !== word.toUpperCase() || /^[\d\P{L}]/u.test(word)) return null;
    const next = last + 1 < count ? (gap[last + 1] as number) : 0;
    if (next & Gap.colon) break;
    if (next & ~(Gap.hyphen | Gap.initials | Gap.stop)) return null;
  }
  if (last === Math.min(count, from + LONGEST_LABEL)) return null;
  const naming = cast.namings[cast.at[last] as number];
  const who = naming?.who.person ? naming.who : null;
  // "NEW DELHI:" begins a report, "BREAKING:" a post.
  if (
    who === null &&
    !isSpeaking(words, from) &&
    !(quoted && !ALERT.test(text.slice(start[from], end[from])))
  )
    return null;
  const [first, to] = [start[from] as number, end[last] as number];
  const printed = text.slice(first, to);
  return {
    first: from,
    last,
    who,
    speaker: { actor: who?.actor ?? null, name: who?.name || printed, text: printed, start: first, end: to },
  };
}

function isSpeaking({ bits, text, start, end }: Words, at: number): boolean {
  return (
    ((bits[at] as number) & (Is.title | Is.honorific | Is.human)) !== 0 ||
    /^(?:QUESTION|ANSWER|MODERATOR|HOST|ANCHOR|INTERVIEWER)$/.test(text.slice(start[at], end[at]))
  );
}
