import browser from '../browser.ts';
import { database } from './lookup.ts';
import { searchAddress } from './pages.ts';

/*
 * The address bar's keyword (manifest: omnibox): what follows it is searched in the record; people and claims of that
 * name are suggested.
 */

/** Browsers show about so many. */
const MOST_SUGGESTIONS = 6;

/** Chrome reads a suggestion as XML; nothing on record needs these characters. */
function plain(text: string): string {
  return text.replace(/[<>&]/g, ' ');
}

/** The names and claims in which every typed word begins a word. */
export function suggestions(text: string, labels: string[]): string[] {
  const fold = (words: string) =>
    words
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const typed = fold(text);
  if (typed.length === 0) return [];
  return labels
    .filter((label) => {
      const words = fold(label);
      return typed.every((start) => words.some((word) => word.startsWith(start)));
    })
    .slice(0, MOST_SUGGESTIONS);
}

/** Listens; called at every start of the background. */
export function listenToAddressBar(): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    database.catalogue().then(
      ({ actors, topics }) => {
        const claims = topics.flatMap((topic) => topic.claims.map(({ assertion }) => assertion));
        const found = suggestions(text, [...actors.map(({ name }) => name), ...claims]);
        suggest(found.map((label) => ({ content: label, description: plain(label) })));
      },
      // No suggestions, then; the search itself says what is wrong.
      () => {},
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = searchAddress(text);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
