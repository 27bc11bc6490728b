import type { Actor } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Office } from '../model/office.ts';
import type { Statement } from '../model/statement.ts';

/**
 * The compiled record, as it ships in the extension's folder `record/`:
 *
 *     names.bin               the recogniser's lexicon: flat tables, loads without parsing
 *     about.json              version, date and coverage
 *     actors/<id>.json        one actor, with all that a card needs: read when somebody asks for it
 *     claims/<id>.json        one claim with every statement on it
 *
 * So start-up cost and memory follow the number of names, never the number of statements.
 */
export const FORMAT = 1;

export const NAMES_FILE = 'names.bin';
export const ABOUT_FILE = 'about.json';
export const actorFile = (id: string): string => `actors/${id}.json`;
export const claimFile = (id: string): string => `claims/${id}.json`;

/** One actor and everything their card names, so that one file answers. */
export interface ActorFile {
  format: number;
  actor: Actor;
  /** Neutral label of the actor's country or authority. */
  country: string;
  offices: Record<string, Pick<Office, 'title' | 'rank'>>;
  /** Newest first. */
  statements: Statement[];
  /** Of the claims that the statements bear on. */
  assertions: Record<string, string>;
  /** Names of the bodies that the statements speak for, and of the other actors of joint ones. */
  names: Record<string, string>;
}

/** One claim and the keys of its statements, oldest first. */
export interface ClaimFile {
  format: number;
  claim: Pick<Claim, 'id' | 'assertion'>;
  topic: { id: string; title: string };
  statements: Statement[];
}

/** What "about the record" shows. */
export interface About {
  format: number;
  version: string;
  /** The day it was compiled from, as given by the build. */
  date: string;
  actors: number;
  actorsWithStatements: number;
  statements: number;
  claims: number;
  outlets: number;
  range: { from: string; to: string } | null;
}
