import { claimText, personText, statementText } from '../card/plain-text.ts';
import { say } from '../messages/say.ts';
import { CARD_STATEMENTS } from '../messages/to-page.ts';
import type { Told } from './card-door.ts';

/** Id of the actor or claim that a card is about. */
export function idOf(shown: Told): string {
  return 'claim' in shown ? shown.claim.claim.id : shown.sheet.actor.id;
}

/** A card, or the statement of a key in it, as plain text; '' for a key that is not in it. */
export function textOf(shown: Told, key: string | null): string {
  if ('claim' in shown) {
    const { claim, made } = shown;
    if (key === null) return claimText(claim, made, say);
    const all = [...(claim.own?.shown ?? []), ...claim.others.map(({ latest }) => latest)];
    const found = all.find((one) => one.key === key);
    return found ? statementText(found, found.speakers.map(({ name }) => name).join(', '), say) : '';
  }
  const { sheet } = shown;
  if (key === null) return personText(sheet, CARD_STATEMENTS, say);
  const { before, around, since, undivided } = sheet;
  const found = [before, around, since, undivided].flat().find((one) => one.key === key);
  return found ? statementText(found, sheet.actor.name, say) : '';
}

/** Puts a text where the reader can paste it from; answers whether the browser let it, which it does in a press alone. */
export async function copyOut(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // Also on a page without https, which has no clipboard.
  }
}
