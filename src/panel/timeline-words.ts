import { formatDate } from '../card/format-date.ts';
import { STANCE_WORD } from '../card/stance-word.ts';
import { useSay } from '../card/words.ts';
import type { Say } from '../model/say.ts';
import type { OfficeLine, StatementLine } from '../model/sheet.ts';
import type { Stance } from '../model/statement.ts';
import type { Mark } from './timeline-layout.ts';

/** A stance in words, where there may be none. */
export function stanceWord(stance: Stance | null, say: Say): string {
  return say(stance === null ? 'timeline_no_claim' : STANCE_WORD[stance]);
}

/** "9 Apr 2024, press conference, Tarn" */
export function occasionOf({ date, venue }: StatementLine, say: Say): string {
  return `${formatDate(date, say)}, ${venue}`;
}

/** "26 Jan 2021 to 4 May 2023", or "since 26 Jan 2021". */
export function termOf({ from, to }: OfficeLine, say: Say): string {
  if (to === null) return say('date_since', formatDate(from, say));
  return say('date_span', formatDate(from, say), formatDate(to, say));
}

/** What is heard of a mark. */
export function useMarkLabel(): (mark: Mark) => string {
  const say = useSay();
  return (mark) => {
    if (mark.kind === 'office') return `${mark.office.title}, ${termOf(mark.office, say)}`;
    const { statement, stance, by } = mark.shown;
    const who = by === null ? '' : `${by}, `;
    return `${who}${occasionOf(statement, say)}, ${stanceWord(stance, say)}. ${statement.summary}`;
  };
}
