/**
 * The recogniser's contract, version 1. Every `start` and `end` is an offset in UTF-16 code units into the
 * article's text: its blocks joined by a blank line, the headline as the first line.
 */

/** Half-open range of offsets: start inclusive, end exclusive. */
export type Span = [start: number, end: number];

/** What the recogniser is given. */
export interface Article {
  id?: string;
  text: string;
  /** The day the article bears, in its own printed offset; null when none was found. */
  date: string | null;
  lang: string | null;
}

/** Why a finding is there: the rule's name and the places in the text that speak for it. */
export interface Why {
  rule: string;
  evidence: Span[];
}

/** Mentions below this confidence serve other findings (who speaks); readers do not see them. */
export const SURE_ENOUGH = 0.8;

export type Via = 'name' | 'surname' | 'title' | 'role' | 'metonym' | 'misspelling';

/** A place in the text that names an actor. */
export interface Mention {
  start: number;
  end: number;
  text: string;
  actor: string;
  via: Via;
  /** 0 to 1; below the reader's threshold it is not painted. */
  confidence: number;
  /** Ids of offices held on the article's date, highest first. Empty when the date is unknown. */
  offices: string[];
  /** The last office held before that date, when none was held on it. */
  was: string | null;
  why: Why;
}

export interface Speaker {
  actor: string | null;
  name: string | null;
  text: string;
  start: number;
  end: number;
}

/** Words given as someone's: the text between the marks, or the reported clause. */
export interface Quotation {
  id: string;
  start: number;
  end: number;
  text: string;
  kind: 'direct' | 'indirect' | 'mixed';
  speaker: Speaker | null;
  relayedBy: Speaker | null;
  cue: string;
  why: Why;
}

export interface ClaimFinding {
  start: number;
  end: number;
  claim: string;
  stance: 'asserts' | 'rejects' | 'qualifies' | null;
  voice: 'said' | 'narration';
  speaker: string | null;
  quote: string | null;
  confidence: number;
  why: Why;
}

/** Page and record differ here; either may be wrong. */
export interface Caution {
  kind: 'misspelling' | 'anachronism' | 'office' | 'misattribution';
  start: number;
  end: number;
  actor: string | null;
  suggests: string | null;
  message: string;
  why: Why;
}

/** What the recogniser answers for one article. */
export interface Findings {
  version: 1;
  id?: string;
  article: { date: string | null; lang: string | null };
  mentions: Mention[];
  quotes: Quotation[];
  claims: ClaimFinding[];
  cautions: Caution[];
}
