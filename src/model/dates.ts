/** True when `text` is a calendar day written `YYYY-MM-DD` (so not 2024-02-30). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** First day that a partial date can mean: 2024-05 → 2024-05-01. */
export function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day that a partial date can mean: 2024-02 → 2024-02-29. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * True when a term from `from` (its first day) until `to` (the first day after it; none: still held) includes `day`. A
 * bound of which only the month is known counts from that month's first day.
 */
export function includesDay(from: string, to: string | null | undefined, day: string): boolean {
  return firstDay(from) <= day && (!to || day < firstDay(to));
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
