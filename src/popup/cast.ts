import type { Annotated } from '../messages/protocol.ts';
import type { OfficeLine } from '../model/sheet.ts';

/** One actor whom the page names. */
export interface CastMember {
  actor: string;
  name: string;
  /** The office held on the article's date, else null. */
  office: OfficeLine | null;
  /** The last office held before it, when none was. */
  was: OfficeLine | null;
  /** Places that name the actor, as indexes into `findings.mentions`, in the order of the text. */
  mentions: number[];
  /** Statements on record, and how many of them from before the article's date. */
  held: number;
  before: number;
}

/** Everyone a page names, in the order in which it first names them. Someone the people's list lacks is left out. */
export function castOf(annotated: Annotated): CastMember[] {
  const { findings, people } = annotated;
  const cast = new Map<string, CastMember>();
  const inTextOrder = findings.mentions
    .map((mention, index) => ({ ...mention, index }))
    .sort((a, b) => a.start - b.start);
  for (const { actor, index } of inTextOrder) {
    const known = people[actor];
    if (!known) continue;
    const member = cast.get(actor) ?? { actor, ...known, mentions: [] };
    member.mentions.push(index);
    cast.set(actor, member);
  }
  return [...cast.values()];
}
