import type { Term } from '../model/actor.ts';
import { firstDay, includesDay } from '../model/dates.ts';
import type { OfficeLine } from '../model/sheet.ts';
import type { ActorFile } from './format.ts';

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
  const rank = (term: Term) => file.offices[term.office]?.rank ?? Number.POSITIVE_INFINITY;
  const held = terms
    .filter((term) => (date === null ? term.to === undefined : includesDay(term.from, term.to, date)))
    .sort((a, b) => rank(a) - rank(b));
  if (held.length > 0) return { held: held.map((term) => line(file, term)), was: null };
  const ended = terms
    .filter(({ to }) => to !== undefined && (date === null || firstDay(to) <= date))
    .sort((a, b) => firstDay(b.to ?? '').localeCompare(firstDay(a.to ?? '')))[0];
  return { held: [], was: ended ? line(file, ended) : null };
}

/** Every office on record, newest first. */
export function allTerms(file: ActorFile): OfficeLine[] {
  return [...file.actor.offices]
    .sort((a, b) => firstDay(b.from).localeCompare(firstDay(a.from)))
    .map((term) => line(file, term));
}
