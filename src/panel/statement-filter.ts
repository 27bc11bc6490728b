import type { StatementLine } from '../model/sheet.ts';
import type { Stance } from '../model/statement.ts';
import type { StatementFilter } from './places.ts';

/** The stance of a statement: on the one claim, or on its first; null when it bears on none. */
export function stanceOf(statement: StatementLine, claim: string | null): Stance | null {
  const on = claim === null ? statement.claims[0] : statement.claims.find(({ id }) => id === claim);
  return on?.stance ?? null;
}

function hasStance({ claims }: StatementLine, { claim, stance }: StatementFilter): boolean {
  if (stance === null) return true;
  if (stance === 'none') return claims.length === 0;
  return claims.some((on) => on.stance === stance && (claim === null || on.id === claim));
}

/** Whether a filter lets a statement through. */
export function passes(statement: StatementLine, filter: StatementFilter): boolean {
  const { claim, year } = filter;
  return (
    (claim === null || statement.claims.some(({ id }) => id === claim)) &&
    (year === null || statement.date.startsWith(year)) &&
    hasStance(statement, filter)
  );
}

/** What one can filter some statements by, each with how many there are. */
export interface Choices {
  /** The most frequent first. */
  claims: { id: string; assertion: string; held: number }[];
  /** The newest first. */
  years: { year: string; held: number }[];
  stances: { stance: Stance | 'none'; held: number }[];
}

function counted(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The choices that `statements` leave a reader: only what would show something. */
export function choicesOf(statements: StatementLine[]): Choices {
  const all = statements.flatMap(({ claims }) => claims);
  const assertions = new Map(all.map(({ id, assertion }) => [id, assertion]));
  const held = (test: (statement: StatementLine) => boolean) => statements.filter(test).length;
  return {
    claims: [...counted(all.map(({ id }) => id))]
      .map(([id, count]) => ({ id, assertion: assertions.get(id) ?? id, held: count }))
      .sort((a, b) => b.held - a.held || a.assertion.localeCompare(b.assertion, 'en')),
    years: [...counted(statements.map(({ date }) => date.slice(0, 4)))]
      .map(([year, count]) => ({ year, held: count }))
      .sort((a, b) => b.year.localeCompare(a.year)),
    stances: [
      ...(['asserts', 'rejects', 'qualifies'] as const).map((stance) => ({
        stance,
        held: held(({ claims }) => claims.some((on) => on.stance === stance)),
      })),
      { stance: 'none' as const, held: held(({ claims }) => claims.length === 0) },
    ].filter((choice) => choice.held > 0),
  };
}
