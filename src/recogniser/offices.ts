import { firstDay } from '../model/dates.ts';
import type { Lexicon } from './lexicon.ts';
import type { ActorDetail, OfficeDetail } from './lexicon-format.ts';

/** What somebody held on a day. */
export interface OfficesThen {
  offices: string[];
  was: string | null;
}

/** A term that had begun. */
interface Held {
  office: OfficeDetail;
  from: string;
  to: string | null;
}

/** Ids of the offices held on `date`, highest first, and of the last one held before it when there is none. */
export function officesOn(actor: ActorDetail, date: string | null, lexicon: Lexicon): OfficesThen {
  if (date === null) return { offices: [], was: null };
  const held: Held[] = [];
  const ended: Held[] = [];
  for (const [index, first, last] of actor.terms) {
    const from = firstDay(first);
    if (from > date) continue;
    const to = last && firstDay(last);
    (to === null || date < to ? held : ended).push({ office: lexicon.office(index), from, to });
  }
  if (held.length === 1) return { offices: held.map(({ office }) => office.id), was: null };
  if (held.length > 0) {
    held.sort((a, b) => a.office.rank - b.office.rank || (a.from < b.from ? -1 : 1));
    return { offices: [...new Set(held.map(({ office }) => office.id))], was: null };
  }
  ended.sort((a, b) => {
    if (a.to === b.to) return a.office.rank - b.office.rank;
    return (a.to ?? '') > (b.to ?? '') ? -1 : 1;
  });
  return { offices: [], was: ended[0]?.office.id ?? null };
}
