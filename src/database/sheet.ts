import type { ActorSheet, StatementLine } from '../model/sheet.ts';
import type { Statement } from '../model/statement.ts';
import type { ActorFile, StatementsFile } from './format.ts';
import { closestTo, onClaims } from './ranking.ts';
import { allTerms, officesOn } from './terms.ts';
import { tally, type When, whenSaid } from './when.ts';

/** A statement of `actor` as a reader sees it: `with` has its other actors. */
export function statementLine(statement: Statement, actor: string, said: StatementsFile): StatementLine {
  const nameOf = (id: string) => said.names[id] ?? id;
  return {
    key: statement.key,
    date: statement.date,
    venue: statement.venue,
    mode: statement.mode,
    for: statement.for ? nameOf(statement.for) : null,
    with: statement.actors.filter((id) => id !== actor).map(nameOf),
    claims: statement.claims.map(({ id, stance, condition }) => ({
      id,
      assertion: said.assertions[id] ?? id,
      stance,
      condition: condition ?? null,
    })),
    summary: statement.summary,
    quote: statement.quote ?? null,
    source: statement.source,
  };
}

/** Which statements of each part to give: at most `limit`, those closest to an article of these words first. */
export interface Choice {
  limit: number;
  subject: ReadonlySet<string>;
  /** What the actor claims in the article: earlier statements on that come before all others. */
  claims?: ReadonlySet<string>;
  /** Give fewer rather than some that share no word with the article. */
  onlyClosest?: boolean;
}

function chosen(
  list: Statement[],
  said: StatementsFile,
  { limit, subject, claims, onlyClosest }: Choice,
): Statement[] {
  const first = onClaims(claims ?? new Set(), list).slice(0, limit);
  const rest = list.filter((statement) => !first.includes(statement));
  const closest = new Set([...first, ...closestTo(subject, rest, said, limit - first.length)]);
  if (onlyClosest) return list.filter((statement) => closest.has(statement));
  const others = list.filter((statement) => !closest.has(statement)).slice(0, limit - closest.size);
  return list.filter((statement) => closest.has(statement) || others.includes(statement));
}

/**
 * What the record holds of one actor, seen from an article's day (null: no date was found). A `choice` cuts each
 * list of statements, which stays newest first; the counts stay whole.
 */
export function sheetOf(
  file: ActorFile,
  said: StatementsFile,
  date: string | null,
  choice?: Choice,
): ActorSheet {
  const { actor, dates } = file;
  const parts: Record<When, Statement[]> = { before: [], around: [], since: [] };
  if (date !== null) for (const s of said.statements) parts[whenSaid(s.date, date)].push(s);
  const lines = (list: Statement[]) =>
    (choice ? chosen(list, said, choice) : list).map((s) => statementLine(s, actor.id, said));
  const native = actor.aliases.find((alias) => alias.kind === 'native');
  const { held, was } = officesOn(file, date);
  const [to, from] = [dates[0], dates.at(-1)];
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
    offices: held,
    was,
    terms: allTerms(file),
    before: lines(parts.before),
    around: lines(parts.around),
    since: lines(parts.since),
    undivided: date === null ? lines(said.statements) : [],
    counts: tally(dates, date),
    range: from && to ? { from, to } : null,
  };
}
