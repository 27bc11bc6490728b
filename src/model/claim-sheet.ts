import type { OfficeLine, StatementLine } from './sheet.ts';
import type { Stance } from './statement.ts';

/** What a list of claims shows of one. */
export interface ClaimEntry {
  id: string;
  assertion: string;
  topic: { id: string; title: string };
  /** Statements on record: all, and those from before the article's date. */
  held: number;
  before: number;
  /** Of those from before the article's date (of all, where it has none), how many take which side. */
  sides: Record<Stance, number>;
}

/** Who said it, in the highest office held on the day of the statement. */
export interface StatementSpeaker {
  actor: string;
  name: string;
  country: string;
  office: OfficeLine | null;
}

/** A statement among those of other people: it names all its speakers itself, so `with` is empty. */
export interface ClaimStatement extends StatementLine {
  speakers: StatementSpeaker[];
}

/** What the record holds on one claim, divided by the article's date as an {@link ActorSheet} is; newest first. */
export interface ClaimSheet {
  claim: { id: string; assertion: string };
  topic: { id: string; title: string };
  date: string | null;
  before: ClaimStatement[];
  around: ClaimStatement[];
  since: ClaimStatement[];
  undivided: ClaimStatement[];
  counts: { before: number; around: number; since: number; all: number };
  /** First and last date of all statements held; null when there are none. */
  range: { from: string; to: string } | null;
}
