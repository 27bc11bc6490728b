import messages from '../_locales/en/messages.json';
import type { Say } from '../model/say.ts';

/** The English words without a browser: for tests and the gallery. */
export const sayEnglish: Say = (key, ...subs) =>
  messages[key].message.replace(/\$(\d)/g, (_, slot) => subs[Number(slot) - 1] ?? '');
