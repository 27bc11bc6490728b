import type { Walk } from '../messages/to-page.ts';
import type { ClaimCard, ClaimMade } from '../model/claim-card.ts';
import type { Marking, Silence } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';
import type { Mark } from './marks.ts';
import type { Walked } from './walk.ts';

/** What a card is about: a person and what there is to say of the mark itself, or a claim and what the page does with it. */
export type About = { sheet: ActorSheet; marking: Marking } | { claim: ClaimCard; made: ClaimMade };

/** What a card is opened with. */
export interface CardRequest {
  about: About;
  /** Where the mark stands in the window now; empty when it has gone. */
  rects(): DOMRect[];
  /** The pointer or the focus entered the card, or left it. */
  onInside(inside: boolean): void;
  /** The card was closed by someone else than its owner: the page hid or removed it. */
  onClosed(): void;
  /** The reader wants another person's card in the place of this one. Null when it is not to be had. */
  onShow(actor: string): Promise<ActorSheet | null>;
  /** The reader does not want the marked actor marked, or takes it back. Answers whether that was kept. */
  onSilence(silence: Silence, undo: boolean): Promise<boolean>;
}

/** The card, as the script that hovers sees it. */
export interface CardDoor {
  /** Shows the card, in place of one that shows. */
  open(request: CardRequest): void;
  /** Goes to another of the page's marks and tells which; for its card calls `open`, and the card gets the focus. */
  walk(to: Walk, marks: Walked, open: (mark: Mark) => void): void;
  /** False when none shows, also because the page took it away. */
  isOpen(): boolean;
  /** Puts it beside its mark again, after the page has scrolled. */
  place(): void;
  /** Hides it and gives the focus back, if it had it. */
  close(): void;
  /** Takes the host element off the page. */
  remove(): void;
}

/**
 * Two bundles, one isolated world: card.js leaves its door under this symbol of the world's own global object,
 * which pages cannot see.
 */
const KEY = Symbol.for('aide-memoire.card');

type World = { [KEY]?: CardDoor };

/** The card's door, once its script has been brought in. */
export function cardDoor(): CardDoor | null {
  return (globalThis as World)[KEY] ?? null;
}

/** Called by the card's script. */
export function hangCardDoor(door: CardDoor): void {
  (globalThis as World)[KEY] = door;
}
