import browser from '../browser.ts';
import type { Say } from '../model/say.ts';

/** The interface's words in the browser's language, from `_locales`. An unknown key comes back as itself. */
export const say: Say = (key, ...subs) => browser.i18n.getMessage(key, subs) || key;
