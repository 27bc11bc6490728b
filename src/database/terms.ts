import type { Term } from '../model/actor.ts';
import { firstDay, includesDay } from '../model/dates.ts';
import type { OfficeLine } from '../model/sheet.ts';
import { highestFirst, latestFirst } from '../model/term-order.ts';
import type { ActorFile } from './format.ts';

/** Of an office that the file does not describe: behind all others. */
const UNRANKED = 1_000;

function line({ offices }: ActorFile, { office, from, to, acting }: Term): OfficeLine {
  const { title = office, country = null } = offices[office] ?? {};
  return { id: office, title, country, from, to: to ?? null, acting: acting ?? false };
}

/**
 * The offices held on `date`, highest first, and the one held last before it when there was none. Without a date:
 * those still held as far as we know.
 */
export function officesOn(
  file: ActorFile,
  date: string | null,
): { held: OfficeLine[]; was: OfficeLine | null } {
  const { offices: terms } = file.actor;
  const ranked = terms.map((term) => ({ ...term, rank: file.offices[term.office]?.rank ?? UNRANKED }));
  const held = ranked.filter(({ from, to }) =>
    date === null ? to === undefined : includesDay(from, to, date),
  );
  if (held.length > 0) return { held: held.sort(highestFirst).map((term) => line(file, term)), was: null };
  const [last] = ranked
    .flatMap(({ to, ...term }) =>
      to !== undefined && (date === null || firstDay(to) <= date) ? [{ ...term, to }] : [],
    )
    .sort(latestFirst);
  return { held: [], was: last ? line(file, last) : null };
}

/** Every office on record, newest first. */
export function allTerms(file: ActorFile): OfficeLine[] {
  return [...file.actor.offices]
    .sort((a, b) => firstDay(b.from).localeCompare(firstDay(a.from)))
    .map((term) => line(file, term));
}
