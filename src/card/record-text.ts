/** The record is written in English: its text says so to screen readers, and keeps its direction in any interface. */
export const RECORD_TEXT = { lang: 'en', dir: 'ltr' } as const;
