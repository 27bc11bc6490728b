import type { ClaimSheet } from './claim-sheet.ts';
import type { ActorSheet } from './sheet.ts';

/** What the record holds on an article: of each of its people what is closest to its subject, and all on its claims. */
export interface BriefRecord {
  people: ActorSheet[];
  claims: ClaimSheet[];
}
