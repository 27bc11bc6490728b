import browser from '../browser.ts';
import type { Answers } from './protocol.ts';
import { type Answering, type Listener, reply } from './reply.ts';
import { type PageIsAsked, pageChecks } from './to-page.ts';

type Handlers = {
  [K in keyof PageIsAsked]: (message: PageIsAsked[K]) => Promise<Answers[K]> | Answers[K];
};

/** In a page: answers the background and the popup until `signal` ends it. */
export function answerAsPage(handlers: Handlers, signal: AbortSignal): void {
  const answer: Answering = (raw, from, respond) => {
    if (from.id !== browser.runtime.id) return undefined;
    void reply(raw, (kind) => {
      if (!Object.hasOwn(pageChecks, kind)) throw new Error('unknown message');
      const known = kind as keyof PageIsAsked;
      if (!pageChecks[known](raw as Record<string, unknown>)) throw new Error('malformed message');
      return (handlers[known] as (message: unknown) => unknown)(raw);
    }).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(answer as Listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer as Listener));
}
