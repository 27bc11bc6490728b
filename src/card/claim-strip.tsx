import type { ClaimCard } from '../model/claim-card.ts';
import { firstDay } from '../model/dates.ts';
import type { Stance } from '../model/statement.ts';
import { formatDate } from './format-date.ts';
import { StanceMark } from './stance-mark.tsx';
import { STANCE_WORD } from './stance-word.ts';
import { useSay } from './words.ts';

/** In units of the drawing: its width, the margin at both ends, and one row a stance. */
const WIDTH = 330;
const MARGIN = 6;
const ROW = 14;
/** Across; the speaker's own are told from the others without colour too. */
const SIGN = { own: 11, other: 8 };
const ROWS: Stance[] = ['asserts', 'qualifies', 'rejects'];

/** All that was said on a claim before the article, day by day: a row for each stance, the speaker's own larger. */
export function ClaimStrip(props: { card: ClaimCard }) {
  const say = useSay();
  const { strip, date } = props.card;
  if (strip.length < 2) return null;
  const time = (day: string) => Date.parse(firstDay(day));
  // A month alone stands at its first day, before what the record lists ahead of it; so it does as text.
  const days = [...strip.map((one) => one.date), date ?? []].flat().sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const from = time(first);
  const x = (day: string) =>
    MARGIN + ((WIDTH - 2 * MARGIN) * (time(day) - from)) / Math.max(1, time(last) - from);
  // Drawn last, the speaker's own lie over the others.
  const signs = [...strip].sort((one, other) => Number(one.own) - Number(other.own));
  const rows = ROWS.filter((stance) => strip.some((one) => one.stance === stance));
  const height = rows.length * ROW;
  const label = rows
    .map((stance) => `${say(STANCE_WORD[stance])}: ${strip.filter((one) => one.stance === stance).length}`)
    .join('; ');
  return (
    <figure class="strip">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} width="100%" role="img" aria-label={label}>
        {rows.map((stance, row) => (
          <path key={stance} class="strip-row" d={`M0 ${(row + 0.5) * ROW}h${WIDTH}`} />
        ))}
        {signs.map(({ date: day, stance, own }, i) => {
          const width = own ? SIGN.own : SIGN.other;
          const y = (rows.indexOf(stance) + 0.5) * ROW - width / 2;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: several may be said on one day
            <g key={i} class={own ? '' : 'strip-other'}>
              <StanceMark stance={stance} place={{ x: x(day) - width / 2, y, width }} />
            </g>
          );
        })}
        {date !== null && <path class="strip-article" d={`M${x(date)} 0v${height}`} />}
      </svg>
      <figcaption class="note strip-ends">
        <span>{formatDate(first, say)}</span>
        <span>{formatDate(last, say)}</span>
        <span>{label}</span>
      </figcaption>
    </figure>
  );
}
