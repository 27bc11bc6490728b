import { useRef, useState } from 'preact/hooks';
import { formatDate } from '../card/format-date.ts';
import { useSay } from '../card/words.ts';
import type { OfficeLine } from '../model/sheet.ts';
import {
  type Bar,
  type Layout,
  type Mark,
  nearestTo,
  type Row,
  type StatementDot,
  type Step,
  stepFrom,
} from './timeline-layout.ts';
import { StanceSign } from './timeline-sign.tsx';
import { useMarkLabel } from './timeline-words.ts';

const STEPS: Record<string, Step> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** Of a letter of 12 px in the system's fonts, on average: SVG cuts no text by itself. */
const LETTER_PX = 5.9;

function cut(text: string, width: number): string {
  const most = Math.floor(width / LETTER_PX);
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/**
 * Statements over time by stance, and offices as bars, as one drawing. One mark is in the tab order; arrow keys move
 * between marks, Enter shows a statement. Time runs from left to right in every language.
 */
export function TimelinePlot(props: {
  layout: Layout;
  article: string | null;
  labelledBy: string;
  describedBy: string;
  /** The mark under the pointer or in focus. */
  pointed: Mark | null;
  onPoint: (mark: Mark | null) => void;
  onShow: (key: string) => void;
}) {
  const { layout, article, pointed, onPoint, onShow } = props;
  const { rows, scale, axis, height } = layout;
  const say = useSay();
  const labelOf = useMarkLabel();
  const elements = useRef(new Map<Mark, SVGGElement>());
  const all = rows.flatMap(({ marks }) => marks);
  const [entered, setEntered] = useState<Mark | null>(null);
  const entrance = entered && all.includes(entered) ? entered : (all.at(-1) ?? null);

  const press = (mark: Mark) => mark.kind === 'statement' && onShow(mark.shown.statement.key);
  // Dots are smaller than a fingertip and close together: the nearest one is meant.
  const markUnder = (plot: SVGSVGElement, { clientX, clientY }: MouseEvent) => {
    const box = plot.getBoundingClientRect();
    return nearestTo(rows, clientX - box.left, clientY - box.top);
  };
  const onKey = (event: KeyboardEvent, mark: Mark) => {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      const next = stepFrom(rows, mark, step);
      if (next) elements.current.get(next)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(mark);
    }
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the mark in focus, only the pointer to the plot
    <svg
      class="plot"
      width={scale.width}
      height={height}
      viewBox={`0 0 ${scale.width} ${height}`}
      role="group"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      onPointerMove={(event) => onPoint(markUnder(event.currentTarget, event))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => {
        const mark =
          markUnder(event.currentTarget, event) ??
          all.find((one) => elements.current.get(one)?.contains(event.target as Node));
        if (mark) press(mark);
      }}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, the marks stand beside it */}
      <g class="plot-axis" aria-hidden="true">
        {article !== null && (
          <rect
            class="plot-since"
            x={scale.x(article)}
            y={14}
            width={Math.max(0, scale.width - scale.x(article))}
            height={axis - 14}
          />
        )}
        {scale.ticks.map(({ date, x }) => (
          <g key={date}>
            <line class="plot-grid" x1={x} x2={x} y1={layout.rows[0]?.top ?? 0} y2={axis} />
            <text x={x} y={axis + 14} text-anchor={anchorAt(x, scale.width)}>
              {formatDate(date, say)}
            </text>
          </g>
        ))}
        <line class="plot-base" x1={0} x2={scale.width} y1={axis} y2={axis} />
        {article !== null && <ArticleLine x={scale.x(article)} width={scale.width} foot={axis} />}
        {rows.map((row) => (
          <RowTitle key={row.top} row={row} width={scale.width} />
        ))}
      </g>
      {all.map((mark) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: its role is that of a button, or of a picture that takes the focus
        <g
          key={keyOf(mark)}
          ref={(element) => {
            if (element) elements.current.set(mark, element);
            else elements.current.delete(mark);
          }}
          role={mark.kind === 'statement' ? 'button' : 'img'}
          class={mark === pointed ? 'plot-mark pointed' : 'plot-mark'}
          // In SVG attributes keep their case, and only this one is known.
          tabindex={mark === entrance ? 0 : -1}
          aria-label={labelOf(mark)}
          onFocus={() => {
            setEntered(mark);
            onPoint(mark);
          }}
          onBlur={() => onPoint(null)}
          onKeyDown={(event) => onKey(event, mark)}
        >
          {mark.kind === 'statement' ? <Dot dot={mark} /> : <TermBar bar={mark} />}
        </g>
      ))}
    </svg>
  );
}

function keyOf(mark: Mark): string {
  return mark.kind === 'statement' ? mark.shown.statement.key : `${mark.office.id} ${mark.office.from}`;
}

/** Labels at the ends must not be cut. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 20) return 'start';
  return x > width - 20 ? 'end' : 'middle';
}

function RowTitle(props: { row: Row; width: number }) {
  const { title, top, height } = props.row;
  if ('office' in title) {
    return (
      <text class="plot-office" x={0} y={top + 11}>
        {cut(titleOf(title.office), props.width)}
      </text>
    );
  }
  // The lane's sign hangs in the margin, as it does beside a statement.
  return (
    <g class="plot-lane" transform={`translate(-12 ${top + height - 10})`}>
      <StanceSign stance={title.stance} />
    </g>
  );
}

function titleOf({ title, country }: OfficeLine): string {
  return country ? `${country} · ${title}` : title;
}

function ArticleLine(props: { x: number; width: number; foot: number }) {
  const say = useSay();
  return (
    <g class="plot-article">
      <line x1={props.x} x2={props.x} y1={14} y2={props.foot} />
      <text x={props.x} y={10} text-anchor={anchorAt(props.x, props.width)}>
        {say('timeline_article')}
      </text>
    </g>
  );
}

function Dot(props: { dot: StatementDot }) {
  const { dot } = props;
  return (
    <g transform={`translate(${dot.x} ${dot.y})`}>
      <circle class="plot-ring" r="6.5" />
      <StanceSign stance={dot.shown.stance} />
    </g>
  );
}

/** A bar; an open end tapers off. */
function TermBar(props: { bar: Bar }) {
  const { x, y, length, opensBefore, opensAfter } = props.bar;
  const slant = Math.min(4, length / 2);
  const [start, end] = [x, x + length];
  const left = opensBefore
    ? `${start + slant},${y} ${start},${y + 4} ${start + slant},${y + 8}`
    : `${start},${y} ${start},${y + 8}`;
  const right = opensAfter
    ? `${end - slant},${y + 8} ${end},${y + 4} ${end - slant},${y}`
    : `${end},${y + 8} ${end},${y}`;
  return (
    <>
      <rect class="plot-ring" x={start - 2} y={y - 2} width={length + 4} height={12} rx="2" />
      <polygon class="plot-bar" points={`${left} ${right}`} />
    </>
  );
}
