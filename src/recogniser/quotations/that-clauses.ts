import { cueAt } from './reporting-verbs.ts';
import type { Saying } from './sayings.ts';
import { isPast } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** The title of a programme has no more words. */
const LONGEST_TITLE = 6;

/** "That" is looked for no further than so many words after the verb. */
const THAT_REACH = 16;

/** "Said, however, that", "said – in a post – that": the "that" after an aside; -1 when there is none. */
export function thatAfterAside({ bits, gap }: Words, at: number, limit: number): number {
  const mark = (gap[at] as number) & Gap.dash ? Gap.dash : Gap.comma;
  for (let i = at + 1; i < Math.min(limit, at + THAT_REACH); i++) {
    if ((gap[i] as number) & (HARD & ~(Gap.comma | Gap.dash))) return -1;
    if ((gap[i] as number) & mark) return (bits[i] as number) & Is.that ? i : -1;
  }
  return -1;
}

/** The "that" with which the reported clause begins; -1 when it has none. */
export function thatAfter(words: Words, { after, kind: cue }: Saying, limit: number): number {
  const { bits, gap, cue: cues, marked, as, text, start, end } = words;
  const opening = bits[after] as number;
  // "Said on Monday in Oslo that", "told whom that"; but in "said much of the aid that …" it belongs to the aid.
  const free =
    cue === 'tell' ||
    cue === 'ask' ||
    cue === 'judge' ||
    (opening & (Is.preposition | Is.time | Is.adverb)) !== 0;
  for (let i = after; i < Math.min(limit, after + THAT_REACH); i++) {
    if (cue === 'tell' && (marked[i] as number) >= 0 && endOfTitle(words, i) < limit) {
      i = endOfTitle(words, i) - 1;
      continue;
    }
    if (i === after && isToSomebody(words, i, cue)) continue;
    if ((marked[i] as number) >= 0 || (i > after && (gap[i] as number) & (HARD & ~Gap.comma))) return -1;
    const kind = bits[i] as number;
    if (kind & Is.that) {
      // "The crisis that followed": a verb without a subject after it.
      if (i > after && i + 1 < limit && !((gap[i] as number) & Gap.comma) && isFiniteForm(words, i + 1))
        return -1;
      return free || i === after || isMatter(words, i - 1) ? i : -1;
    }
    // "Accused Oslo of a raid after reports that": the "that" belongs to the circumstances.
    if (
      cue === 'judge' &&
      i > after &&
      /^(?:of|after|over|for|amid|following|despite|against)$/.test(text.slice(start[i], end[i]))
    )
      return -1;
    const capital = ((as[i] as number) & As.capital) !== 0;
    if (
      kind & (Is.verb | Is.being | Is.having | Is.modal | Is.relative) &&
      !(kind & Is.utterance) &&
      !capital &&
      !isOngoing(words, i)
    )
      return -1;
    if ((cues[i] as number) >= 0 && !capital && !(kind & (Is.utterance | Is.role))) return -1;
  }
  return -1;
}

/** "Told “Good Morning” that": word after the title, no more than a few on. */
function endOfTitle({ marked }: Words, at: number): number {
  let end = at;
  while (marked[end] === marked[at] && end - at < LONGEST_TITLE) end++;
  return marked[end] === marked[at] ? Number.POSITIVE_INFINITY : end;
}

/** "Admitted to the paper that": whom it is said to, and no verb after "to". */
function isToSomebody({ bits, as, text, start, end }: Words, at: number, cue: Saying['kind']): boolean {
  if (
    !((bits[at] as number) & Is.modal) ||
    (cue !== 'say' && cue !== 'voice') ||
    text.slice(start[at], end[at]) !== 'to'
  )
    return false;
  return (
    ((as[at + 1] as number) & As.capital) !== 0 ||
    ((bits[at + 1] as number) & (Is.article | Is.possessive)) !== 0
  );
}

/** A form that is a verb and nothing else; "talks" and "states" may be nouns. */
function isFiniteForm(words: Words, at: number): boolean {
  const { bits, as, cue, text, end } = words;
  if ((as[at] as number) & As.capital) return false;
  const kind = bits[at] as number;
  if (kind & (Is.being | Is.having | Is.modal) || isPast(words, at)) return true;
  if (cueAt(cue[at] as number)?.form === 'past') return true;
  return (kind & Is.verb) !== 0 && !/(?:s|ing)$/.test(text.slice((end[at] as number) - 3, end[at]));
}

/** "The fact that", "his claim that": nouns of which "that" gives the content. */
function isMatter({ text, start, end }: Words, at: number): boolean {
  return /^(?:fact|claim|report|allegation|suggestion|idea|view|belief|accusation|promise|warning|concern|charge|notion|argument|hope|fear|position|commitment|pledge|readiness|clear)s?$/.test(
    text.slice(start[at], end[at]),
  );
}

function isOngoing({ text, end }: Words, at: number): boolean {
  return text.slice((end[at] as number) - 3, end[at]) === 'ing';
}
