import type { Via } from './finding.ts';

/** Why a place is marked, with the words that speak for it in the place of their offsets. */
export interface WhyMarked {
  /** The recogniser's name of the rule. */
  rule: string;
  via: Via;
  confidence: number;
  /** The page's words: whatever stands there. */
  evidence: string[];
}

/** A caution as a reader sees it: the person whom the record points to has a name. */
export interface CautionLine {
  message: string;
  /** Whom the record points to, where that is not whom the page names. */
  suggests: { actor: string; name: string } | null;
}

/** What there is to say of a mark, apart from the record of the person. */
export interface Marking {
  cautions: CautionLine[];
  /** Null where the person shown is not the one who is marked. */
  why: WhyMarked | null;
}

/** How long the reader does not want somebody marked: on this page as long as it is open, or on no page for good. */
export type Silence = 'here' | 'always';
