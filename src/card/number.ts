import type { Say } from '../model/say.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** A number in the language of the interface's words: "1,508". */
export function formatNumber(value: number, say: Say): string {
  const language = say('language');
  const formatter = formatters.get(language) ?? new Intl.NumberFormat(language);
  formatters.set(language, formatter);
  return formatter.format(value);
}
