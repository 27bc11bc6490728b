import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../model/say.ts';

/** Who gives the views their words: the real `say` in the extension, an English one in tests and the gallery. */
export const Words = createContext<Say>((key) => key);

/** The interface's words, inside a view. */
export function useSay(): Say {
  return useContext(Words);
}

/** Attributes for the outermost element: a page in another language, or written from right to left, must not lend us its own. */
export function useLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  const say = useSay();
  return { lang: say('language'), dir: say('direction') === 'rtl' ? 'rtl' : 'ltr' };
}
