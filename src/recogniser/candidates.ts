import { firstDay } from '../model/dates.ts';
import type { Hit } from './hit.ts';
import type { ActorDetail } from './lexicon-format.ts';
import { foldWord } from './normalise.ts';
import type { Candidate } from './site.ts';
import type { Surroundings } from './surroundings.ts';

/** A person so long dead is history: the bare family name more likely means somebody living. */
const LONG_DEAD_YEARS = 30;

/** "Olaf Schulz" has a family name that others rightly bear; "Anthony Blinken" has not. */
export function isAnotherFamily({ name }: Surroundings, { detail }: Candidate): boolean {
  return !name.includes(foldWord(detail.family));
}

/** Initials in the text must be among the recorded ones; a record without any accepts all. */
export function knownInitials(hit: Hit, detail: ActorDetail): boolean {
  return (
    detail.middleInitials === '' ||
    [...hit.initials].every((initial) => detail.middleInitials.includes(initial))
  );
}

/** Those with the highest score above zero. */
export function best<T>(all: T[], score: (one: T) => number): T[] {
  const top = Math.max(0, ...all.map(score));
  return top === 0 ? [] : all.filter((one) => score(one) === top);
}

/** Without a date everybody dead counts as history. */
export function isLongDead(detail: ActorDetail, date: string | null): boolean {
  if (detail.died === null) return false;
  if (date === null) return true;
  const [died, day] = [firstDay(detail.died), date];
  return `${Number(died.slice(0, 4)) + LONG_DEAD_YEARS}${died.slice(4)}` < day;
}
