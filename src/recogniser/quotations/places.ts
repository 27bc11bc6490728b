import type { Speaker } from '../../model/finding.ts';
import { relayerOf } from './relaying.ts';
import type { Saying } from './sayings.ts';
import type { Words } from './words.ts';

/** Who said what stands between one pair of marks, and why that is thought. */
export interface Attribution {
  saying: Saying | null;
  speaker: Speaker | null;
  relayedBy: Speaker | null;
  rule: string;
}

/** Where a quotation stands. */
export interface Place {
  mark: number;
  first: number;
  last: number;
  sentence: number;
  /** Nothing but this quotation stands in its sentence. */
  whole: boolean;
}

/** What a saying tells of a quotation. */
export function by(words: Words, sayings: Saying[], saying: Saying, rule: string): Attribution {
  return {
    saying,
    speaker: saying.resolved.speaker,
    relayedBy: relayerOf(words, sayings, sayings.indexOf(saying)),
    rule,
  };
}

/** Nothing else stands in the paragraph. */
export function isWholeParagraph({ paragraph, count }: Words, { first, last }: Place): boolean {
  return (
    (first === 0 || paragraph[first - 1] !== paragraph[first]) &&
    (last + 1 >= count || paragraph[last + 1] !== paragraph[last])
  );
}
