import { parse } from './spellings.ts';
import { canonical, isConnector } from './titles.ts';

/** A title's words as printed; "Russia's" as "Russia", "U.S." as "US". */
export function titleParts(text: string): string[] {
  const acronyms = text.replace(/\b(?:\p{Lu}\.)+/gu, (dotted) => dotted.replaceAll('.', ''));
  return acronyms.split(/[^\p{L}\p{M}\p{N}'’]+/u).map((word) => word.replace(/['’]s?$/, ''));
}

/** A title's words folded and brought to one form for all that mean the same, connectors left out. */
export function titleWords(text: string): string[] {
  return titleParts(text)
    .flatMap((part) => parse(part)?.words ?? [])
    .filter((word) => !isConnector(word))
    .flatMap(canonical);
}
