import type { Mention, Span } from '../model/finding.ts';
import { namedBesideRole } from './apposition.ts';
import type { Named } from './named.ts';
import type { PageText } from './page-text.ts';
import { howWellFits, type Title } from './titles.ts';

/** As sure as other roles: nobody is named by it. */
const CONFIDENCE = 0.85;
const ROLE =
  /\b[Tt]he\s((?:[Ff]oreign|[Dd]efen[cs]e|[Cc]ommerce)\s[Mm]inistry\s(?:[Ss]pokes(man|woman|person)))\b(?!\s(?:in|of|for|from|at)\b)/g;
const SIGN = 'inistry ';
const SEX = { man: 'm', woman: 'f', person: null } as const;

/**
 * "The Foreign Ministry spokesperson", without its country, for the one spokesman of such a ministry whom the page names
 * before (`named`, in text order). Nobody beside another name, or where two of the page may be meant.
 */
export function findMinistryRoles(page: PageText, named: Named[]): Mention[] {
  const { text, date, lexicon } = page;
  if (date === null || named.length === 0 || !text.includes(SIGN)) return [];
  const found: Mention[] = [];
  for (const match of text.matchAll(ROLE)) {
    const [whole, role = '', kind = 'person'] = match;
    const [start, end] = [match.index + whole.length - role.length, match.index + whole.length];
    if (namedBesideRole(text, match.index, end)) continue;
    const field = role.slice(0, role.search(/\s/)).toLowerCase().replace('defense', 'defence');
    const title: Title = { start, end, words: [field, 'ministry', 'spokes'], past: false, strong: true };
    const sex = SEX[kind as keyof typeof SEX];
    const holders = new Map<string, Named>();
    for (const one of named) {
      const { detail } = one;
      if (sex !== null && detail.sex !== null && sex !== detail.sex) continue;
      if (!holders.has(detail.id) && howWellFits(title, detail, date, lexicon) === 2)
        holders.set(detail.id, one);
    }
    const [one, ...more] = holders.values();
    if (one === undefined || more.length > 0 || one.mention.start > start) continue;
    const where: Span = [one.mention.start, one.mention.end];
    found.push({
      start,
      end,
      text: role,
      actor: one.detail.id,
      via: 'role',
      confidence: CONFIDENCE,
      ...page.officesOf(one.detail),
      why: { rule: 'holder-that-day', evidence: [where] },
    });
  }
  return found;
}
