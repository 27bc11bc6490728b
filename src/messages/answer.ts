import * as v from 'valibot';
import browser from '../browser.ts';
import {
  type Answers,
  type ExtensionAsk,
  extensionAsks,
  type Message,
  type PageAsk,
  pageAsks,
} from './protocol.ts';
import { type Answering, type Listener, type RawSender, reply } from './reply.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** The tab's id, when it came from a page. */
  tab: number | null;
  /** Address of the sending frame; checked here, never taken from the message. */
  url: string;
  /** In a private window: nothing may be written there. Extension pages are not told which window they serve. */
  private: boolean;
}

type Handlers = {
  [K in PageAsk | ExtensionAsk]: (message: Message<K>, sender: Sender) => Promise<Answers[K]> | Answers[K];
};

/** Pages may ask what is theirs from their top frame; the extension's own pages may ask everything. */
function mayAsk(kind: string, sender: RawSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return true;
  return Object.hasOwn(pageAsks, kind) && sender.tab?.id !== undefined && sender.frameId === 0;
}

/** In the background: answers pages and the extension's own pages. Anything else is refused with a reason. */
export function answerAsBackground(handlers: Handlers): void {
  const schemas: Record<string, v.GenericSchema> = { ...pageAsks, ...extensionAsks };
  const answer: Answering = (raw, from, respond) => {
    void reply(raw, (kind) => {
      const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
      if (!schema) throw new Error('unknown message');
      if (!mayAsk(kind, from)) throw new Error('not yours to ask');
      const checked = v.safeParse(schema, raw);
      if (!checked.success) throw new Error(`malformed message: ${v.summarize(checked.issues)}`);
      const handler = handlers[kind as keyof Handlers] as (message: unknown, sender: Sender) => unknown;
      return handler(checked.output, {
        tab: from.tab?.id ?? null,
        url: from.url ?? '',
        private: from.tab?.incognito ?? false,
      });
    }).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(answer as Listener);
}
