import type { ClaimStatement } from './claim-sheet.ts';
import type { Stance } from './statement.ts';

/** What the record holds of one speaker on a claim before an article's date (without one: at all). */
export interface OwnWords {
  actor: string;
  name: string;
  /** Counted by occasion. */
  held: number;
  /** First and last date among them; null when nothing is held. */
  range: { from: string; to: string } | null;
  /** The earliest and the latest we hold; one when there is only one. */
  shown: ClaimStatement[];
}

/** One day of the strip. */
export interface Said {
  date: string;
  stance: Stance;
  /** By the speaker of the words that are marked. */
  own: boolean;
}

/** What a card says of a claim that an article makes. */
export interface ClaimCard {
  claim: { id: string; assertion: string };
  topic: { id: string; title: string };
  date: string | null;
  /** Null when the speaker is not on record, or nobody knows who speaks. */
  own: OwnWords | null;
  /** What others said before the date, by stance: how many occasions, and the latest one of each. */
  others: { stance: Stance; held: number; latest: ClaimStatement }[];
  /** Everything before the date, oldest first. */
  strip: Said[];
  /** First and last date of what is held on the claim at all. */
  range: { from: string; to: string } | null;
}

/** What the page does with the claim, as the recogniser read it. */
export interface ClaimMade {
  /** Null in the paper's own voice. */
  stance: Stance | null;
  /** Who says it there, as fully as the page or the record names them; null when that is not told. */
  speaker: string | null;
  /** The words in which it was recognised. */
  words: string[];
}
