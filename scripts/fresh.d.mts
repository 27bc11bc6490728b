/** The installed browser of a kind: path of its program, or null. See fresh.mjs. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
