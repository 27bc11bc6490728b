/*
 * The page's side of the conversation, checked by hand: the script that every page loads does without the schema
 * library. The rest of it is in protocol.ts.
 */

/** Earlier statements on a card; the popup shows all. */
export const CARD_STATEMENTS = 3;

/** Longest text taken in one message; a longer article is sent in windows of whole blocks. */
export const MAX_TEXT = 300_000;

/** Told to (or asked of) the content script by the background and the popup. */
export interface PageIsAsked {
  /** What did you find? */
  report: { kind: 'report' };
  /** Scroll to one mention (its index in `findings.mentions`) and show it. */
  jump: { kind: 'jump'; mention: number };
  /** Settings changed: ask `hello` again. */
  refresh: { kind: 'refresh' };
}

/** Checked by hand, not by a schema: the script that every page loads does without the schema library. */
export const pageChecks: { [K in keyof PageIsAsked]: (raw: { mention?: unknown }) => boolean } = {
  report: () => true,
  jump: ({ mention }) => Number.isInteger(mention) && Number(mention) >= 0,
  refresh: () => true,
};
