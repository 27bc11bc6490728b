import type { Quotation, Span, Speaker } from '../../model/finding.ts';
import type { Saying } from './sayings.ts';
import type { Words } from './words.ts';

/** A quotation before it has its number and its text. */
export interface Found extends Omit<Quotation, 'id' | 'text'> {}

/** Name of the rule by which a saying gives its speaker. */
export function ruleOf({ kind, inverted, resolved }: Saying): string {
  const where =
    kind === 'according'
      ? 'according-to'
      : kind === 'noun'
        ? 'noun-of-speaker'
        : kind === 'colon'
          ? 'colon'
          : inverted
            ? 'verb-then-speaker'
            : 'speaker-then-verb';
  return `${where}:${resolved.rule}`;
}

/** The words that speak for it: the verb, and whoever governs it. */
export function evidenceOf({ start, end }: Words, saying: Saying | null, speaker: Speaker | null): Span[] {
  const evidence: Span[] = [];
  if (saying) evidence.push([start[saying.cue] as number, end[saying.cue] as number]);
  if (speaker) evidence.push([speaker.start, speaker.end]);
  return evidence;
}
