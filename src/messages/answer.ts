import * as v from 'valibot';
import browser from '../browser.ts';
import type { Reply } from './ask.ts';
import {
  type Answers,
  type ExtensionAsk,
  extensionAsks,
  type Message,
  type PageAsk,
  type PageIsAsked,
  pageAsks,
  pageIsAsked,
} from './protocol.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** The tab's id, when it came from a page. */
  tab: number | null;
  /** Address of the sending frame; checked here, never taken from the message. */
  url: string;
}

type Handlers<K extends PageAsk | ExtensionAsk | PageIsAsked> = {
  [kind in K]: (message: Message<kind>, sender: Sender) => Promise<Answers[kind]> | Answers[kind];
};

type RawSender = { id?: string; url?: string; tab?: { id?: number }; frameId?: number };

/** Which senders may use which kinds; see {@link pageAsks} and {@link extensionAsks}. */
function mayAsk(kind: string, sender: RawSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (Object.hasOwn(extensionAsks, kind)) return own;
  return Object.hasOwn(pageAsks, kind) && (own || (sender.tab?.id !== undefined && sender.frameId === 0));
}

async function answer(
  schemas: Record<string, v.GenericSchema>,
  handlers: Record<string, (message: never, sender: Sender) => unknown>,
  raw: unknown,
  from: RawSender,
): Promise<string> {
  let reply: Reply;
  try {
    const kind = String((raw as { kind?: unknown } | null)?.kind);
    const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
    const handler = Object.hasOwn(handlers, kind) ? handlers[kind] : undefined;
    if (!schema || !handler) throw new Error('unknown message');
    const checked = v.safeParse(schema, raw);
    if (!checked.success) throw new Error(`malformed message: ${v.summarize(checked.issues)}`);
    const sender = { tab: from.tab?.id ?? null, url: from.url ?? '' };
    reply = { ok: (await handler(checked.output as never, sender)) ?? null };
  } catch (error) {
    reply = { error: error instanceof Error ? error.message : String(error) };
  }
  return JSON.stringify(reply);
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** In the background: answers pages and the extension's own pages. Anything else is refused with a reason. */
export function answerAsBackground(handlers: Handlers<PageAsk | ExtensionAsk>): void {
  const schemas = { ...pageAsks, ...extensionAsks };
  const listener = (raw: unknown, sender: RawSender) => {
    const kind = String((raw as { kind?: unknown } | null)?.kind);
    if (Object.hasOwn(schemas, kind) && !mayAsk(kind, sender)) {
      return Promise.resolve(JSON.stringify({ error: 'not yours to ask' } satisfies Reply));
    }
    return answer(schemas, handlers, raw, sender);
  };
  browser.runtime.onMessage.addListener(listener as Listener);
}

/** In a page: answers the background and the popup until `signal` ends it. */
export function answerAsPage(handlers: Handlers<PageIsAsked>, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: RawSender) =>
    sender.id === browser.runtime.id ? answer(pageIsAsked, handlers, raw, sender) : undefined;
  browser.runtime.onMessage.addListener(listener as Listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as Listener));
}
