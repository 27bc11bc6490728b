/**
 * How well one claim is recognised, counted on statements of the record that were set aside by their key: no wording
 * was drawn from them.
 */
export interface ClaimQuality {
  claim: string;
  assertion: string;
  topic: string;
  /** Statements on it among those set aside. */
  held: number;
  /** Of these, how many are recognised, and how many with the right stance. */
  found: number;
  rightStance: number;
  /** Statements on other claims that are taken for it. */
  wrong: number;
  /** Marked in pages by default. */
  painted: boolean;
}

/** With fewer statements than this a share tells nothing. */
export const ENOUGH_TO_TELL = 8;
