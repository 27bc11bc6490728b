import type { ClaimCard, ClaimMade } from '../model/claim-card.ts';
import type { Marking, Silence } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';

/**
 * What a card is about: a person and what there is to say of the mark itself, or a claim and what the page does with it;
 * or the words marked, when what is on record of them could not be read.
 */
export type About =
  | { sheet: ActorSheet; marking: Marking }
  | { claim: ClaimCard; made: ClaimMade }
  | { unread: string };

/** What is on record, where it could be read. */
export type Told = Exclude<About, { unread: string }>;

/** What a card is opened with. */
export interface CardRequest {
  about: About;
  /** A finger asked for it: it lies along the window's foot, not beside its mark. */
  sheet: boolean;
  /** A key asked for it: it gets the focus. */
  focus: boolean;
  /** Where the mark stands in the window now; empty when it has gone. */
  rects(): DOMRect[];
  /** The pointer or the focus entered the card, or left it. */
  onInside(inside: boolean): void;
  /** The card was closed by someone else than its owner: the reader in it, or the page, which hid or removed it. */
  onClosed(): void;
  /** The reader wants another person's card in the place of this one. Null when it is not to be had. */
  onShow(actor: string): Promise<ActorSheet | null>;
  /** The reader does not want the marked actor marked, or takes it back. Answers whether that was kept. */
  onSilence(silence: Silence, undo: boolean): Promise<boolean>;
  /** The reader wants the card to stay, or lets it go. */
  onPin(on: boolean): void;
  /** The reader wants the card of the mark after this one, or before it. */
  onStep(to: 'next' | 'previous'): void;
  /** Copies what the card shows, or the statement of a key in it. Answers whether the browser let it. */
  onCopy(shown: Told, key: string | null): Promise<boolean>;
  /** The reader found a mistake in what is shown. */
  onReport(shown: Told): void;
}

/** The card, as the script that hovers sees it. */
export interface CardDoor {
  /** Shows the card, in place of one that shows. */
  open(request: CardRequest): void;
  /** Tells screen readers where a key has led; marks themselves are silent. Nothing is seen of it. */
  announce(words: string): void;
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
