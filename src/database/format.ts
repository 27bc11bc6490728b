import type { Actor } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Office } from '../model/office.ts';
import type { Statement } from '../model/statement.ts';

/**
 * The compiled record, as it ships in the extension's folder `record/`:
 *
 *     names.bin               the recogniser's lexicon: flat tables, loads without parsing
 *     about.json              version, date and coverage
 *     actors/<id>.json        who an actor is, and the dates of the statements: read when a page names them
 *     statements/<id>.json    an actor's statements: read when somebody asks for the card
 *     claims/<id>.json        one claim with every statement on it
 *
 * So start-up cost and memory follow the number of names, never the number of statements.
 */
export const FORMAT = 1;

export const NAMES_FILE = 'names.bin';
export const ABOUT_FILE = 'about.json';
export const actorFile = (id: string): string => `actors/${id}.json`;
export const statementsFile = (id: string): string => `statements/${id}.json`;
export const claimFile = (id: string): string => `claims/${id}.json`;

/** Who an actor is. Does not grow with what they say but by a date a statement. */
export interface ActorFile {
  format: number;
  actor: Actor;
  /** Neutral label of the actor's country or authority. */
  country: string;
  /** `country` is the label of its country, where the title does not say it. */
  offices: Record<string, Pick<Office, 'title' | 'rank'> & { country: string | null }>;
  /** Of all statements, newest first. */
  dates: string[];
}

/** What an actor said, with all that a card needs beside it, so that one file answers. */
export interface StatementsFile {
  format: number;
  /** Newest first. */
  statements: Statement[];
  /** Of the claims that the statements bear on. */
  assertions: Record<string, string>;
  /** Names of the bodies that the statements speak for, and of the other actors of joint ones. */
  names: Record<string, string>;
}

/** One claim and its statements, oldest first. */
export interface ClaimFile {
  format: number;
  claim: Pick<Claim, 'id' | 'assertion'>;
  topic: { id: string; title: string };
  statements: Statement[];
}
