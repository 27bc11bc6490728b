import type { Annotated } from '../model/annotated.ts';
import { SURE_ENOUGH } from '../model/finding.ts';
import type { Silence } from '../model/marking.ts';
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

/** Those whom the reader does not want marked, of a page's people. */
export type Silenced = Record<Silence, string[]>;

/** How an actor is silenced, if at all: for good is the stronger word. */
export function silenceOf(actor: string | null, silenced: Silenced): Silence | null {
  if (actor === null) return null;
  if (silenced.always.includes(actor)) return 'always';
  return silenced.here.includes(actor) ? 'here' : null;
}

/**
 * Everyone a page surely names and who is not silenced, in the order in which it first names them. Someone the people's list
 * lacks is left out.
 */
export function castOf(annotated: Annotated, silenced: Silenced): CastMember[] {
  const { findings, people } = annotated;
  const cast = new Map<string, CastMember>();
  const inTextOrder = findings.mentions
    .map((mention, index) => ({ ...mention, index }))
    .sort((a, b) => a.start - b.start);
  for (const { actor, confidence, index } of inTextOrder) {
    const known = people[actor];
    if (!known || confidence < SURE_ENOUGH || silenceOf(actor, silenced) !== null) continue;
    const member = cast.get(actor) ?? { actor, ...known, mentions: [] };
    member.mentions.push(index);
    cast.set(actor, member);
  }
  return [...cast.values()];
}

/** Anybody of whom the page or a caution on it speaks, silenced or not; null for someone the people's list lacks. */
export function memberOf(actor: string, annotated: Annotated): CastMember | null {
  const named = castOf(annotated, { here: [], always: [] }).find((member) => member.actor === actor);
  const known = annotated.people[actor];
  return named ?? (known ? { actor, ...known, mentions: [] } : null);
}

/** A place where page and record differ. */
export interface Difference {
  start: number;
  end: number;
  message: string;
  /** Whom it points to: whom the record suggests, else whom the page names. */
  person: { actor: string; name: string } | null;
}

/** Where page and record differ, in the text's order; nothing about those whom the reader silenced. */
export function differencesOf({ findings, people }: Annotated, silenced: Silenced): Difference[] {
  return findings.cautions
    .filter(
      ({ actor, suggests }) => silenceOf(actor, silenced) === null && silenceOf(suggests, silenced) === null,
    )
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, message, actor, suggests }) => {
      const id = suggests ?? actor;
      const known = id === null ? undefined : people[id];
      return { start, end, message, person: id && known ? { actor: id, name: known.name } : null };
    });
}
