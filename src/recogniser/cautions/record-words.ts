import { firstDay } from '../../model/dates.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ActorDetail } from '../lexicon-format.ts';

/** The words of cautions: fixed templates, which say what the page has and what the record holds, and judge neither. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The one template: what the page has, what the record has. */
export function message(page: string, record: string): string {
  return `The page has “${page}”. Our record has ${record}. Either may be wrong.`;
}

/** A recorded date in words: "9 September 1976", "May 2024", "1976". */
export function inWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** An office with the country whose it is, unless its title says so: "Minister of Foreign Affairs (China)". */
export function officeInWords(office: number, lexicon: Lexicon): string {
  const { title, place } = lexicon.office(office);
  return place === '' || title.includes(place) ? title : `${title} (${place})`;
}

/** "Wang Wenbin as Foreign Ministry Spokesperson (China) from 17 July 2020 until 24 May 2024". */
export function termInWords(
  { name }: ActorDetail,
  [office, from, to]: ActorDetail['terms'][number],
  lexicon: Lexicon,
): string {
  const time = to === null ? `since ${inWords(from)}` : `from ${inWords(from)} until ${inWords(to)}`;
  return `${name} as ${officeInWords(office, lexicon)} ${time}`;
}

/** The term of the highest office held on `date`, or else of the one that ended last before it; null when none had begun. */
export function termOn(
  { terms }: ActorDetail,
  date: string,
  lexicon: Lexicon,
): ActorDetail['terms'][number] | null {
  const begun = terms.filter(([, from]) => firstDay(from) <= date);
  const held = begun.filter(([, , to]) => to === null || date < firstDay(to));
  const rank = ([office]: ActorDetail['terms'][number]) => lexicon.office(office).rank;
  if (held.length > 0) return held.reduce((best, term) => (rank(term) < rank(best) ? term : best));
  return begun.length === 0
    ? null
    : begun.reduce((last, term) => ((term[2] ?? '') > (last[2] ?? '') ? term : last));
}
