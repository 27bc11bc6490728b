import browser from '../browser.ts';

/**
 * False in a content script whose extension was updated, switched off or removed under the open page: it can ask
 * nobody any more and must leave without trace.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
