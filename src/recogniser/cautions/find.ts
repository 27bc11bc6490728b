import type { Caution } from '../../model/finding.ts';
import { anachronisms } from './anachronism.ts';
import { formerOffices } from './former-office.ts';
import { misattributions, type QuotedPage } from './misattribution.ts';
import { misspellings } from './misspelling.ts';
import { nearMisses } from './near-miss.ts';
import type { DatedPage } from './page.ts';

/**
 * Where a dated page and the record differ, in text order; each kind states its own conditions. Whose words a quotation
 * has is asked only where `quoted` is given.
 */
export function findCautions(page: DatedPage, quoted: QuotedPage | null = null): Caution[] {
  const found = [
    ...misspellings(page),
    ...nearMisses(page),
    ...anachronisms(page),
    ...formerOffices(page),
    ...(quoted === null ? [] : misattributions(quoted)),
  ];
  return found.sort((a, b) => a.start - b.start);
}
