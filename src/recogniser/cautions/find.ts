import type { Caution } from '../../model/finding.ts';
import { anachronisms } from './anachronism.ts';
import { formerOffices } from './former-office.ts';
import { misspellings } from './misspelling.ts';
import { nearMisses } from './near-miss.ts';
import type { DatedPage } from './page.ts';

/** Where a dated page and the record differ, in text order; each kind states its own conditions. */
export function findCautions(page: DatedPage): Caution[] {
  const found = [...misspellings(page), ...nearMisses(page), ...anachronisms(page), ...formerOffices(page)];
  return found.sort((a, b) => a.start - b.start);
}
