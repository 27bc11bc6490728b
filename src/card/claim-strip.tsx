import type { ClaimCard } from '../model/claim-card.ts';
import { firstDay } from '../model/dates.ts';
import type { Stance } from '../model/statement.ts';
import { formatDate } from './format-date.ts';
import { STANCE_WORD } from './stance-word.ts';
import { useSay } from './words.ts';

/** In units of the drawing: its width, the margin at both ends, and one row a stance. */
const WIDTH = 330;
const MARGIN = 6;
const ROW = 12;
const ROWS: Stance[] = ['asserts', 'qualifies', 'rejects'];

/** All that was said on a claim before the article, day by day: a row for each stance, the speaker's own filled. */
export function ClaimStrip(props: { card: ClaimCard }) {
  const say = useSay();
  const { strip, date } = props.card;
  const [first, last] = [strip[0], strip.at(-1)];
  if (first === undefined || last === undefined || strip.length < 2) return null;
  const time = (day: string) => Date.parse(firstDay(day));
  const [from, to] = [time(first.date), Math.max(time(last.date), time(date ?? last.date))];
  const x = (day: string) => MARGIN + ((WIDTH - 2 * MARGIN) * (time(day) - from)) / Math.max(1, to - from);
  const rows = ROWS.filter((stance) => strip.some((one) => one.stance === stance));
  const height = rows.length * ROW;
  const label = rows
    .map((stance) => `${say(STANCE_WORD[stance])}: ${strip.filter((one) => one.stance === stance).length}`)
    .join('; ');
  return (
    <figure class="strip">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} width="100%" role="img" aria-label={label}>
        {rows.map((stance, row) => (
          <line
            key={stance}
            class="strip-row"
            x1={0}
            x2={WIDTH}
            y1={row * ROW + ROW / 2}
            y2={row * ROW + ROW / 2}
          />
        ))}
        {strip.map(({ date: day, stance, own }, i) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: several may be said on one day
            key={i}
            class={own ? 'strip-own' : 'strip-other'}
            cx={x(day)}
            cy={rows.indexOf(stance) * ROW + ROW / 2}
            r={3.5}
          />
        ))}
        {date !== null && <line class="strip-article" x1={x(date)} x2={x(date)} y1={0} y2={height} />}
      </svg>
      <figcaption class="note strip-ends">
        <span>{formatDate(first.date, say)}</span>
        <span>{label}</span>
        <span>{formatDate(date ?? last.date, say)}</span>
      </figcaption>
    </figure>
  );
}
