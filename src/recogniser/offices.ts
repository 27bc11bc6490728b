import { firstDay } from '../model/dates.ts';
import type { Lexicon } from './lexicon.ts';
import type { ActorDetail } from './lexicon-format.ts';

/** What somebody held on a day. */
export interface OfficesThen {
  offices: string[];
  was: string | null;
}

/** Ids of the offices held on `date`, highest first, and of the last one held before it when there is none. */
export function officesOn(actor: ActorDetail, date: string | null, lexicon: Lexicon): OfficesThen {
  if (date === null) return { offices: [], was: null };
  const begun = actor.terms
    .filter(([, from]) => firstDay(from) <= date)
    .map(([index, from, to]) => ({
      office: lexicon.office(index),
      from: firstDay(from),
      to: to && firstDay(to),
    }));
  const held = begun
    .filter((term) => term.to === null || date < term.to)
    .sort((a, b) => a.office.rank - b.office.rank || (a.from < b.from ? -1 : 1));
  if (held.length > 0) return { offices: [...new Set(held.map((term) => term.office.id))], was: null };
  const ended = begun.sort((a, b) => {
    if (a.to === b.to) return a.office.rank - b.office.rank;
    return (a.to ?? '') > (b.to ?? '') ? -1 : 1;
  });
  return { offices: [], was: ended[0]?.office.id ?? null };
}
