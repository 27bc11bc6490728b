import type { Findings } from './finding.ts';
import type { CastEntry } from './sheet.ts';

/** Findings, with the names and offices that a list of people needs. */
export interface Annotated {
  findings: Findings;
  /** By actor id, of every actor that `findings` name, cautions included. */
  people: Record<string, CastEntry>;
  /** Stems of the article's words, by which a card chooses what comes first. */
  subject: string[];
}
