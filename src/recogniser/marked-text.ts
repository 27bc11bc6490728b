import type { Mention } from '../model/finding.ts';
import { buildLexicon, createRecogniser } from './index.ts';
import { CAST, OFFICES } from './test-cast.ts';
import { unmarked } from './unmarked.ts';

/** For the tests: the recogniser over the small cast, and texts that say in themselves who is to be marked. */

export const { recognise } = createRecogniser(buildLexicon(CAST, OFFICES));

export function mentionsOf(
  text: string,
  date: string | null = '2024-04-10',
  lang: string | null = null,
): Mention[] {
  return recognise({ text, date, lang }).mentions;
}

/** What is found in a marked text, and what its marks want: everything marked and nothing else. */
export function compare(marked: string, date?: string | null, lang?: string | null) {
  const { text, marks } = unmarked(marked);
  return {
    found: mentionsOf(text, date, lang).map((m) => [m.text, m.actor, m.start]),
    wanted: marks.map((mark) => [mark.text, mark.actor, mark.start]),
  };
}
