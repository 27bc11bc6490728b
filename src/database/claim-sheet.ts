import type { ClaimEntry, ClaimSheet, ClaimStatement } from '../model/claim-sheet.ts';
import { firstDay } from '../model/dates.ts';
import type { Stance, Statement } from '../model/statement.ts';
import type { ActorFile, ClaimFile, StatementsFile } from './format.ts';
import { statementLine } from './sheet.ts';
import { officesOn } from './terms.ts';
import { tally, type When, whenSaid } from './when.ts';

/** One claim for a list, seen from an article's day (null: no date was found). */
export function claimEntryOf({ claim, topic, dates }: ClaimFile, date: string | null): ClaimEntry {
  const { all, before } = tally(Object.values(dates).flat(), date);
  const side = (stance: Stance) => (date === null ? dates[stance].length : tally(dates[stance], date).before);
  return {
    ...claim,
    topic,
    held: all,
    before,
    sides: { asserts: side('asserts'), rejects: side('rejects'), qualifies: side('qualifies') },
  };
}

/**
 * What the record holds on one claim, seen from an article's day (null: no date was found). `speakers` has the file of
 * every actor in `said`: each is shown in the office of the day of the statement, not of the article.
 */
export function claimSheetOf(
  { claim, topic }: ClaimFile,
  said: StatementsFile,
  speakers: ReadonlyMap<string, ActorFile>,
  date: string | null,
): ClaimSheet {
  const line = (statement: Statement): ClaimStatement => ({
    ...statementLine(statement, '', said),
    with: [],
    speakers: statement.actors.flatMap((id) => {
      const file = speakers.get(id);
      if (!file) return [];
      const [office] = officesOn(file, firstDay(statement.date)).held;
      return [{ actor: id, name: file.actor.name, country: file.country, office: office ?? null }];
    }),
  });
  const { statements } = said;
  const parts: Record<When, ClaimStatement[]> = { before: [], around: [], since: [] };
  if (date !== null) for (const s of statements) parts[whenSaid(s.date, date)].push(line(s));
  const dates = statements.map((statement) => statement.date);
  const [to, from] = [dates[0], dates.at(-1)];
  return {
    claim,
    topic,
    date,
    ...parts,
    undivided: date === null ? statements.map(line) : [],
    counts: tally(dates, date),
    range: from && to ? { from, to } : null,
  };
}
