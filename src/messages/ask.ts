import browser from '../browser.ts';
import type { Answers, ExtensionAsk, Message, PageAsk } from './protocol.ts';
import type { Reply } from './reply.ts';
import type { PageIsAsked } from './to-page.ts';

/** The other side understood the message and said no, or failed. */
class Refused extends Error {
  override name = 'Refused';
}

type Payload<K extends PageAsk | ExtensionAsk | keyof PageIsAsked> = Omit<Message<K>, 'kind'>;

function unwrap(kind: string, reply: unknown): unknown {
  if (typeof reply !== 'string') throw new Refused(`nobody answered "${kind}"`);
  const answer = JSON.parse(reply) as Reply;
  if ('error' in answer) throw new Refused(`"${kind}": ${answer.error}`);
  return answer.ok;
}

/**
 * Asks the background. Throws {@link Refused} when it says no; throws the browser's own error when there is
 * no background to ask (the extension was updated or removed under an open page).
 */
export async function ask<K extends PageAsk | ExtensionAsk>(
  kind: K,
  payload: Payload<K>,
): Promise<Answers[K]> {
  const send = () => browser.runtime.sendMessage({ kind, ...payload }) as Promise<unknown>;
  // Stopped while it answers, the background takes the question with it: Chrome throws then, Firefox answers nothing.
  // Whatever is asked can be asked again, and wakes it.
  const reply = await send().catch(() => undefined);
  return unwrap(kind, reply === undefined ? await send() : reply) as Answers[K];
}

/** Asks the content script of a tab's top frame. Throws when none runs there or it refuses. */
export async function askPage<K extends keyof PageIsAsked>(
  tab: number,
  kind: K,
  payload: Payload<K>,
): Promise<Answers[K]> {
  const reply = await browser.tabs.sendMessage(tab, { kind, ...payload }, { frameId: 0 });
  return unwrap(kind, reply) as Answers[K];
}
