import { firstDay } from '../model/dates.ts';
import { highestFirst, latestFirst } from '../model/term-order.ts';
import type { Lexicon } from './lexicon.ts';
import type { ActorDetail } from './lexicon-format.ts';

/** What somebody held on a day. */
export interface OfficesThen {
  offices: string[];
  was: string | null;
}

/** A term that had begun. */
interface Held {
  id: string;
  rank: number;
  from: string;
}

/** Ids of the offices held on `date`, highest first, and of the last one held before it when there is none. */
export function officesOn(actor: ActorDetail, date: string | null, lexicon: Lexicon): OfficesThen {
  if (date === null) return { offices: [], was: null };
  const held: Held[] = [];
  const ended: (Held & { to: string })[] = [];
  for (const [index, from, to] of actor.terms) {
    if (firstDay(from) > date) continue;
    const { id, rank } = lexicon.office(index);
    if (to === null || date < firstDay(to)) held.push({ id, rank, from });
    else ended.push({ id, rank, from, to });
  }
  const [only] = held;
  if (only !== undefined && held.length === 1) return { offices: [only.id], was: null };
  if (held.length > 0)
    return { offices: [...new Set(held.sort(highestFirst).map(({ id }) => id))], was: null };
  return { offices: [], was: ended.sort(latestFirst)[0]?.id ?? null };
}
