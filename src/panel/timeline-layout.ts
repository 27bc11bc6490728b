import { firstDay } from '../model/dates.ts';
import type { OfficeLine, StatementLine } from '../model/sheet.ts';
import type { Stance } from '../model/statement.ts';
import { stacked, type TimeScale, timeScale } from './timeline-scale.ts';

/** A statement as a plot shows it. */
export interface PlotStatement {
  statement: StatementLine;
  /** Its stance on what the plot is about; null: it bears on no claim. */
  stance: Stance | null;
  /** Who said it, where the plot is of more than one person. */
  by: string | null;
}

/** What a plot shows. */
export interface PlotData {
  statements: PlotStatement[];
  offices: OfficeLine[];
  /** The article's date: a line. */
  article: string | null;
  /** The last day the record knows of: what still lasts is drawn up to there. */
  until: string;
}

/** A term of office: a bar. Open ends lie beyond the axis, or are not known to have come. */
export interface Bar {
  kind: 'office';
  office: OfficeLine;
  x: number;
  y: number;
  length: number;
  opensBefore: boolean;
  opensAfter: boolean;
}

export interface StatementDot {
  kind: 'statement';
  shown: PlotStatement;
  x: number;
  y: number;
}

export type Mark = Bar | StatementDot;

/** A line of marks, by time: an office's terms, or the statements of one stance. */
export interface Row {
  /** What the row is labelled with: an office's title, or a stance. */
  title: { office: OfficeLine } | { stance: Stance | null };
  top: number;
  height: number;
  marks: Mark[];
}

export interface Layout {
  scale: TimeScale;
  rows: Row[];
  /** Where the axis stands, and how tall all is. */
  axis: number;
  height: number;
  /** Offices that ended before the axis begins, or for which there is no room. */
  left: number;
}

/** Room for an office's title above its bar, and for the bar. */
const OFFICE_TITLE = 16;
const OFFICE_BAR = 8;
const OFFICE_ROW = OFFICE_TITLE + OFFICE_BAR + 8;
/** More would push the statements off a small window. */
const MOST_OFFICES = 5;
/** Two dots side by side, from centre to centre; a dot is 8 across. */
const DOT_GAP = 9;
/** A lane with one level of dots; others stand on top of it. */
const LANE = 20;
/** Room for the article's label above everything, and for the years below. */
const HEAD = 16;
const FOOT = 20;

const LANES: (Stance | null)[] = ['asserts', 'qualifies', 'rejects', null];

/** The first and the last date of a plot: what was said, the article, and offices only where nothing was said. */
function datesOf({ statements, offices, article, until }: PlotData): string[] {
  const dated = statements.map(({ statement }) => statement.date);
  if (dated.length === 0) dated.push(...offices.map(({ from }) => from));
  // From a new year on, so that the first tick is a year's.
  const first = [...dated, article ?? until].map(firstDay).sort()[0] ?? until;
  return [...dated, `${first.slice(0, 4)}-01-01`, until, ...(article ? [article] : [])];
}

function barOf(office: OfficeLine, scale: TimeScale, y: number): Bar | null {
  const from = firstDay(office.from);
  const to = office.to === null ? null : firstDay(office.to);
  if (from > scale.to || (to !== null && to <= scale.from)) return null;
  const start = from < scale.from ? 0 : scale.x(from);
  const end = to === null || to > scale.to ? scale.width : scale.x(to);
  return {
    kind: 'office',
    office,
    x: start,
    y,
    length: Math.max(3, end - start),
    opensBefore: from < scale.from,
    opensAfter: to === null || to > scale.to,
  };
}

/** A row for each office, the one held last on top; the terms of one office share it. */
function officeRows(offices: OfficeLine[], scale: TimeScale, top: number): Row[] {
  const rows = new Map<string, Row>();
  for (const office of offices) {
    const row = rows.get(office.id) ?? { title: { office }, top: 0, height: OFFICE_ROW, marks: [] };
    row.top = rows.has(office.id) ? row.top : top + rows.size * OFFICE_ROW;
    const bar = barOf(office, scale, row.top + OFFICE_TITLE);
    if (bar === null || (!rows.has(office.id) && rows.size === MOST_OFFICES)) continue;
    row.marks.unshift(bar);
    rows.set(office.id, row);
  }
  return [...rows.values()];
}

function lanes(statements: PlotStatement[], scale: TimeScale, top: number): Row[] {
  const rows: Row[] = [];
  let y = top;
  for (const stance of LANES) {
    const items = statements
      .filter((one) => one.stance === stance)
      .map((item) => ({ item, x: scale.x(item.statement.date) }));
    if (items.length === 0) continue;
    const dots = stacked(items, DOT_GAP);
    const levels = 1 + Math.max(...dots.map(({ level }) => level));
    const height = LANE + (levels - 1) * DOT_GAP;
    rows.push({
      title: { stance },
      top: y,
      height,
      marks: dots.map(({ item, x, level }) => ({
        kind: 'statement',
        shown: item,
        x,
        y: y + height - LANE / 2 - level * DOT_GAP,
      })),
    });
    y += height;
  }
  return rows;
}

/** Where everything of a plot stands, `width` pixels wide: offices as bars, below them a lane a stance. */
export function layoutOf(data: PlotData, width: number): Layout {
  const scale = timeScale(datesOf(data), width);
  const head = data.article === null ? 4 : HEAD;
  const offices = officeRows(data.offices, scale, head);
  const shown = offices.reduce((sum, row) => sum + row.marks.length, 0);
  const said = lanes(data.statements, scale, head + offices.length * OFFICE_ROW);
  const rows = [...offices, ...said];
  const last = rows.at(-1);
  const axis = (last ? last.top + last.height : head) + 4;
  return { scale, rows, axis, height: axis + FOOT, left: data.offices.length - shown };
}

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** The mark that a key leads to: within a row by time, from row to row to the nearest. Null at the end of the way. */
export function stepFrom(rows: Row[], mark: Mark, step: Step): Mark | null {
  const row = rows.findIndex(({ marks }) => marks.includes(mark));
  const marks = rows[row]?.marks ?? [];
  const at = marks.indexOf(mark);
  switch (step) {
    case 'left':
      return marks[at - 1] ?? null;
    case 'right':
      return marks[at + 1] ?? null;
    case 'first':
      return marks[0] ?? null;
    case 'last':
      return marks.at(-1) ?? null;
    default: {
      const next = rows[row + (step === 'up' ? -1 : 1)]?.marks ?? [];
      return [...next].sort((a, b) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x))[0] ?? null;
    }
  }
}

/** Further off, nothing is meant: half of the least target that WCAG 2.2 asks for. */
const REACH = 12;

function distance(mark: Mark, x: number, y: number): number {
  if (mark.kind === 'statement') return Math.hypot(mark.x - x, mark.y - y);
  const aside = Math.max(mark.x - x, x - (mark.x + mark.length), 0);
  return Math.hypot(aside, mark.y + OFFICE_BAR / 2 - y);
}

/** The mark nearest to a point of the plot, null when none is within reach. */
export function nearestTo(rows: Row[], x: number, y: number): Mark | null {
  let nearest: Mark | null = null;
  let least = REACH;
  for (const mark of rows.flatMap(({ marks }) => marks)) {
    const far = distance(mark, x, y);
    if (far <= least) [nearest, least] = [mark, far];
  }
  return nearest;
}
