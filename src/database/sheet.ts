import type { Term } from '../model/actor.ts';
import { addDays, firstDay, lastDay } from '../model/dates.ts';
import type { ActorSheet, OfficeLine, StatementLine } from '../model/sheet.ts';
import type { Statement } from '../model/statement.ts';
import type { ActorFile } from './format.ts';

/** A statement nearer to the article than this many days may be the one reported, or an answer to it. */
export const AROUND_DAYS = 3;

type When = 'before' | 'around' | 'since';

/** Where a statement's date lies from an article's day: a month counts as before only when all of it is. */
export function whenSaid(statement: string, article: string): When {
  if (lastDay(statement) < addDays(article, -AROUND_DAYS)) return 'before';
  return firstDay(statement) > addDays(article, AROUND_DAYS) ? 'since' : 'around';
}

/** True when the term includes `day`; a month-only bound counts from that month's first day. */
export function heldOn(term: Term, day: string): boolean {
  return firstDay(term.from) <= day && (term.to === undefined || day < firstDay(term.to));
}

function officeLine(file: ActorFile, term: Term): OfficeLine {
  return {
    id: term.office,
    title: file.offices[term.office]?.title ?? term.office,
    from: term.from,
    to: term.to ?? null,
    acting: term.acting ?? false,
  };
}

function nameOf(file: ActorFile, id: string): string {
  return file.names[id] ?? id;
}

function statementLine(file: ActorFile, statement: Statement): StatementLine {
  return {
    key: statement.key,
    date: statement.date,
    venue: statement.venue,
    mode: statement.mode,
    for: statement.for ? nameOf(file, statement.for) : null,
    with: statement.actors.filter((id) => id !== file.actor.id).map((id) => nameOf(file, id)),
    claims: statement.claims.map(({ id, stance, condition }) => ({
      id,
      assertion: file.assertions[id] ?? id,
      stance,
      condition: condition ?? null,
    })),
    summary: statement.summary,
    quote: statement.quote ?? null,
    source: statement.source,
  };
}

/** Which statements of each part to give: at most `limit`, those with a key in `first` before the newest. */
export interface Choice {
  limit?: number;
  first?: string[];
}

/**
 * What the record holds of one actor, seen from an article's day (null: no date was found).
 * `choice` cuts each list of statements, which stays newest first; the counts stay whole.
 */
export function sheetOf(
  file: ActorFile,
  date: string | null,
  { limit = Number.POSITIVE_INFINITY, first = [] }: Choice = {},
): ActorSheet {
  const { actor, statements } = file;
  const rank = (term: Term) => file.offices[term.office]?.rank ?? 9;
  const held = actor.offices
    .filter((term) => (date === null ? term.to === undefined : heldOn(term, date)))
    .sort((a, b) => rank(a) - rank(b));
  const ended = actor.offices
    .filter((term) => term.to !== undefined && (date === null || firstDay(term.to) <= date))
    .sort((a, b) => firstDay(b.to ?? '').localeCompare(firstDay(a.to ?? '')))[0];

  const parts: Record<When, Statement[]> = { before: [], around: [], since: [] };
  if (date !== null) for (const s of statements) parts[whenSaid(s.date, date)].push(s);
  const lines = (list: Statement[]) => {
    const preferred = list.filter(({ key }) => first.includes(key));
    const others = list.filter(({ key }) => !first.includes(key));
    const chosen = new Set([...preferred, ...others].slice(0, limit));
    return list.filter((s) => chosen.has(s)).map((s) => statementLine(file, s));
  };
  const native = actor.aliases.find((alias) => alias.kind === 'native');
  const newest = statements[0]?.date;
  const oldest = statements.at(-1)?.date;
  return {
    actor: {
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      native: native?.lang ? { text: native.text, lang: native.lang } : null,
      bio: actor.bio ?? null,
      country: file.country,
      died: actor.died ?? null,
    },
    date,
    offices: held.map((term) => officeLine(file, term)),
    was: held.length === 0 && ended ? officeLine(file, ended) : null,
    terms: [...actor.offices]
      .sort((a, b) => firstDay(b.from).localeCompare(firstDay(a.from)))
      .map((term) => officeLine(file, term)),
    before: lines(parts.before),
    around: lines(parts.around),
    since: lines(parts.since),
    undivided: date === null ? lines(statements) : [],
    counts: {
      before: parts.before.length,
      around: parts.around.length,
      since: parts.since.length,
      all: statements.length,
    },
    range: newest && oldest ? { from: oldest, to: newest } : null,
  };
}
