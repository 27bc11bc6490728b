/** Somebody's own words as the record holds them, and where they were read. */
export interface Fragment {
  text: string;
  /** Ids and names of all who said or wrote them together. */
  actors: string[];
  names: string[];
  /** The local day, or the month, at the venue. */
  date: string;
  publisher: string;
}
