import type polyfilled from 'webextension-polyfill';

/**
 * Stands in for the polyfill in the scripts that run in pages, which would carry it into every page: they only send
 * messages (answered by promises in every browser we support), answer them by callback, and read words.
 */
const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof polyfilled>;

export default browser ?? chrome;
