import type { Silence } from '../model/marking.ts';

/*
 * The page's side of the conversation, checked by hand: the script that every page loads does without the schema
 * library. The rest of it is in protocol.ts.
 */

/** Earlier statements on a card; the popup shows all. */
export const CARD_STATEMENTS = 3;

/** Longest text taken in one message; a longer article is sent in windows of whole blocks. */
export const MAX_TEXT = 300_000;

/** Where a key leads: to the mark after or before the current one, or to the current one's card. */
export type Walk = 'next' | 'previous' | 'card';

/** Told to (or asked of) the content script by the background and the popup. */
export interface PageIsAsked {
  /** What did you find? */
  report: { kind: 'report' };
  /** Scroll to one mention (its index in `findings.mentions`) and show it. */
  jump: { kind: 'jump'; mention: number };
  /** Scroll to a place in the article's text and show it. */
  point: { kind: 'point'; start: number; end: number };
  /** Why is this actor marked? One answer for each way in which it came about. */
  why: { kind: 'why'; actor: string };
  /** The reader does not want this actor marked, or takes it back. */
  'silence-in-page': { kind: 'silence-in-page'; actor: string; silence: Silence; undo: boolean };
  /** A key leads to the next mark, the one before, or the card of the current one. */
  walk: { kind: 'walk'; to: Walk };
  /** The reader set the page's date, or took that back: have it annotated again. */
  reread: { kind: 'reread' };
  /** Settings changed: ask `hello` again. */
  refresh: { kind: 'refresh' };
}

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** Checked by hand, not by a schema: the script that every page loads does without the schema library. */
export const pageChecks: { [K in keyof PageIsAsked]: (raw: Record<string, unknown>) => boolean } = {
  report: () => true,
  jump: ({ mention }) => isOffset(mention),
  point: ({ start, end }) => isOffset(start) && isOffset(end) && start < end,
  why: ({ actor }) => typeof actor === 'string',
  'silence-in-page': ({ actor, silence, undo }) =>
    typeof actor === 'string' && (silence === 'here' || silence === 'always') && typeof undo === 'boolean',
  walk: ({ to }) => to === 'next' || to === 'previous' || to === 'card',
  reread: () => true,
  refresh: () => true,
};
