import type { Actor } from '../model/actor.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimQuality } from '../model/claim-quality.ts';
import type { Fragment } from '../model/fragment.ts';
import type { Office } from '../model/office.ts';
import type { Stance, Statement } from '../model/statement.ts';

/**
 * The compiled record, as it ships in the extension's folder `record/`:
 *
 *     names.bin               the recogniser's lexicon: flat tables, loads without parsing
 *     claims.bin              how claims are said: flat tables as well
 *     about.json              version, date and coverage
 *     actors/<id>.json        who an actor is, and the dates of the statements: read when a page names them
 *     statements/<id>.json    an actor's statements: read when somebody asks for the card
 *     claims/<id>.json        one claim, and the dates of the statements on it: read when a page makes it
 *     statements-on/<id>.json the statements on a claim: read when somebody asks for its page
 *     catalogue.json          what one can look for, with counts
 *     quality.json            how well each claim is recognised
 *     fragments.json          the officials' own words: read when misattributed quotations are looked for
 *     search-rows.json, search.index   what the search page filters and searches by
 *
 * So start-up cost and memory follow the number of names, never the number of statements.
 */
export const FORMAT = 1;

export const NAMES_FILE = 'names.bin';
export const CLAIMS_FILE = 'claims.bin';
export const ABOUT_FILE = 'about.json';
export const CATALOGUE_FILE = 'catalogue.json';
export const QUALITY_FILE = 'quality.json';
export const FRAGMENTS_FILE = 'fragments.json';
export const actorFile = (id: string): string => `actors/${id}.json`;
export const statementsFile = (id: string): string => `statements/${id}.json`;
export const claimFile = (id: string): string => `claims/${id}.json`;
export const statementsOnFile = (id: string): string => `statements-on/${id}.json`;

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

/** What an actor said, or what was said on a claim, with all that a card needs beside it. */
export interface StatementsFile {
  format: number;
  /** Newest first. */
  statements: Statement[];
  /** Of the claims that the statements bear on. */
  assertions: Record<string, string>;
  /** Names of the bodies that the statements speak for, and of their actors (an actor's own file leaves that one out). */
  names: Record<string, string>;
}

/** How well each claim is recognised, as it was counted when this edition was built. */
export interface QualityFile {
  format: number;
  quality: ClaimQuality[];
}

export interface FragmentsFile {
  format: number;
  fragments: Fragment[];
}

export interface CatalogueFile extends Catalogue {
  format: number;
}

/** What a claim is. Does not grow with what is said on it but by a date a statement. */
export interface ClaimFile {
  format: number;
  claim: Pick<Claim, 'id' | 'assertion'>;
  topic: { id: string; title: string };
  /** Of the statements on it by their stance, newest first. */
  dates: Record<Stance, string[]>;
}
