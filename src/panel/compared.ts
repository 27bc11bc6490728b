import type { ActorSheet, StatementLine } from '../model/sheet.ts';

/** All statements on a sheet, newest first. */
export function allOf({ since, around, before, undivided }: ActorSheet): StatementLine[] {
  return [...since, ...around, ...before, ...undivided];
}

/** Two of an actor's statements on one claim, the earlier one first, and what else could stand in their place. */
export interface Compared {
  one: StatementLine;
  other: StatementLine;
  /** All on the claim, newest first. */
  choices: StatementLine[];
}

/**
 * The statements of those keys; where none is given, the earliest and the latest that we hold from before the article,
 * or from any time when fewer than two are older. Null when fewer than two are held on the claim.
 */
export function comparedOf(
  sheet: ActorSheet,
  claim: string,
  one: string | null,
  other: string | null,
): Compared | null {
  const on = (list: StatementLine[]) => list.filter(({ claims }) => claims.some(({ id }) => id === claim));
  const choices = on(allOf(sheet));
  const earlier = on(sheet.before);
  const usual = earlier.length >= 2 ? earlier : choices;
  const left = choices.find(({ key }) => key === one) ?? usual.at(-1);
  const right = choices.find(({ key }) => key === other) ?? usual[0];
  if (!left || !right || choices.length < 2) return null;
  // Newest first: what stands later in the list was said earlier.
  const inOrder = choices.indexOf(left) >= choices.indexOf(right);
  return inOrder ? { one: left, other: right, choices } : { one: right, other: left, choices };
}
