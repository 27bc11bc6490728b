import type { ClaimSheet, ClaimStatement, StatementSpeaker } from '../model/claim-sheet.ts';
import type { Stance } from '../model/statement.ts';
import { stanceOf } from './statement-filter.ts';

/** Somebody on one side of a claim, by what they said last. */
export interface SideMember extends StatementSpeaker {
  /** Their last statement on the claim; the office is that of its day. */
  latest: ClaimStatement;
  /** Their statements on it. */
  held: number;
  /** Sides they took earlier, with the last date of each. */
  earlier: { stance: Stance; date: string }[];
}

/** Statements from before the article or around it; all, where it has no date. */
export function saidByThen({ around, before, undivided }: ClaimSheet): ClaimStatement[] {
  return [...around, ...before, ...undivided];
}

/**
 * Who stands on which side of a claim as of the article's date: by the latest statement we hold of each, those who spoke
 * last first. Nobody is weighed against anybody.
 */
export function sidesOf(sheet: ClaimSheet): Record<Stance, SideMember[]> {
  const members = new Map<string, SideMember & { stance: Stance }>();
  for (const statement of saidByThen(sheet)) {
    const stance = stanceOf(statement, sheet.claim.id);
    if (stance === null) continue;
    for (const speaker of statement.speakers) {
      const known = members.get(speaker.actor);
      if (!known) {
        members.set(speaker.actor, { ...speaker, latest: statement, held: 1, earlier: [], stance });
        continue;
      }
      known.held += 1;
      const isNew = stance !== known.stance && !known.earlier.some((one) => one.stance === stance);
      if (isNew) known.earlier.push({ stance, date: statement.date });
    }
  }
  const on = (side: Stance) =>
    [...members.values()].filter(({ stance }) => stance === side).map(({ stance: _, ...member }) => member);
  return { asserts: on('asserts'), qualifies: on('qualifies'), rejects: on('rejects') };
}
