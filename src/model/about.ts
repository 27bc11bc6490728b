/** What readers are told of this edition of the record. */
export interface About {
  format: number;
  version: string;
  /** The day of the newest page that any statement rests on: later ones are missing. */
  date: string;
  actors: number;
  actorsWithStatements: number;
  statements: number;
  claims: number;
  outlets: number;
  range: { from: string; to: string } | null;
  /** What is known to be missing: claims with fewer than two statements, and those of which only one side is held. */
  gaps: { thinClaims: string[]; oneSidedClaims: string[] };
}
