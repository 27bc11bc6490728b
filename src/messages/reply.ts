import type browser from '../browser.ts';

/** What goes back over the wire, as JSON text: the answer, or why there is none. */
export type Reply = { ok: unknown } | { error: string };

/** The sender as browsers describe it; the polyfill's own type leaves out what we check. */
export interface RawSender {
  id?: string;
  url?: string;
  tab?: { id?: number; incognito?: boolean };
  frameId?: number;
}

/**
 * Answers by callback, which every browser knows with and without the polyfill; true keeps the line open. Undefined
 * leaves the message to others.
 */
export type Answering = (raw: unknown, from: RawSender, respond: (reply: string) => void) => true | undefined;

/** The same for the polyfill's types. */
export type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Runs `answer` for the kind of a message; whatever it throws goes back as words, never as silence. */
export async function reply(raw: unknown, answer: (kind: string) => unknown): Promise<string> {
  let made: Reply;
  try {
    const kind = String((raw as { kind?: unknown } | null)?.kind);
    made = { ok: (await answer(kind)) ?? null };
  } catch (error) {
    made = { error: error instanceof Error ? error.message : String(error) };
  }
  return JSON.stringify(made);
}
