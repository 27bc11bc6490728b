import { scaleUtc } from 'd3-scale';
import { firstDay, lastDay } from '../model/dates.ts';

/** A time axis of a plot: days to pixels. */
export interface TimeScale {
  /** The first and the last day it shows. */
  from: string;
  to: string;
  width: number;
  /** Pixels from the left of the middle of a partial date's days. */
  x(date: string): number;
  /** Dates to print at the axis, as partial dates, with their place. */
  ticks: { date: string; x: number }[];
}

const DAY_MS = 86_400_000;
/** An axis shorter than this would pretend to an exactness that dates of days do not have. */
const SHORTEST_DAYS = 120;
/** Room that one year's label wants, with air around it. */
const TICK_PX = 64;
/** Dots at the ends must not be cut. */
const END_PX = 6;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The tick's date as short as it is exact: 2024, 2024-04 or 2024-04-09. */
function shortened(date: Date): string {
  const text = date.toISOString().slice(0, 10);
  if (text.endsWith('-01-01')) return text.slice(0, 4);
  return text.endsWith('-01') ? text.slice(0, 7) : text;
}

/** A time axis `width` pixels wide that shows all of `dates` (partial dates, at least one). */
export function timeScale(dates: string[], width: number): TimeScale {
  let from = Math.min(...dates.map((date) => time(firstDay(date))));
  let to = Math.max(...dates.map((date) => time(lastDay(date))));
  const missing = SHORTEST_DAYS * DAY_MS - (to - from);
  if (missing > 0) {
    from -= missing / 2;
    to += missing / 2;
  }
  const scale = scaleUtc([new Date(from), new Date(to)], [END_PX, width - END_PX]);
  const x = (date: string) => (scale(time(firstDay(date))) + scale(time(lastDay(date)))) / 2;
  return {
    from: day(from),
    to: day(to),
    width,
    x,
    ticks: scale
      .ticks(Math.max(2, Math.floor(width / TICK_PX)))
      .map((date) => ({ date: shortened(date), x: scale(date) })),
  };
}

/** A dot's place in a lane: pixels from the left, and how many others it stands on. */
export interface Dot<T> {
  item: T;
  x: number;
  level: number;
}

/**
 * Stacks dots that would touch: each stands as low as it can without lying on an earlier one ("dodge", as in Observable
 * Plot). `gap` is the least distance between two centres of one level.
 */
export function stacked<T>(items: { item: T; x: number }[], gap: number): Dot<T>[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.x - b.x)
    .map(({ item, x }) => {
      const free = ends.findIndex((end) => x - end >= gap);
      const level = free < 0 ? ends.length : free;
      ends[level] = x;
      return { item, x, level };
    });
}
