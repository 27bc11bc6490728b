import type messages from '../_locales/en/messages.json';

/** A key of `_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** Gives the interface's words for a key; `subs` fill $1, $2 … in order. */
export type Say = (key: MessageKey, ...subs: string[]) => string;
