import type { Mention, Span } from '../model/finding.ts';
import { isDistinct } from './distinct-names.ts';
import type { Hit } from './hit.ts';
import { Kind } from './lexicon-format.ts';
import { hasNamesake, standingSites } from './office-holders.ts';
import type { PageText } from './page-text.ts';
import { type Candidate, Site } from './site.ts';
import { isAboutSport } from './sport.ts';

const CONFIDENCE = 0.85;

/**
 * Family names alone of those whom the article names by their office only: "the Fed chair" and then "Powell". `found` are
 * all other mentions; nobody else of the family name may be among them, nor a namesake of no record in the article.
 */
export function findRoleFamilies(page: PageText, hits: Hit[], found: Mention[]): Mention[] {
  const byRole = onlyByRole(found);
  if (byRole.size === 0) return [];
  const ends = new Set(found.map(({ end }) => end));
  const named = new Set(found.map(({ actor }) => actor));
  const sites = new Map<number, Site[]>();
  for (const hit of hits) {
    if (ends.has(hit.end)) continue;
    const candidates = familiesAt(hit, page);
    if (!candidates.some(({ detail }) => byRole.has(detail.id))) continue;
    const site = new Site(page.around(hit), candidates);
    sites.set(hit.node, [...(sites.get(hit.node) ?? []), site]);
  }
  const mentions: Mention[] = [];
  for (const same of sites.values()) {
    const [first] = same;
    const meant = first?.candidates.filter(({ detail }) => named.has(detail.id)) ?? [];
    const [candidate, ...others] = meant;
    if (!first || !candidate || others.length > 0 || !isDistinct(first)) continue;
    const { detail } = candidate;
    const where = byRole.get(detail.id);
    if (!where || !detail.familyAlone || hasNamesake(candidate, same) || isAboutSport(page)) continue;
    for (const { hit } of standingSites(same, same, detail)) {
      mentions.push({
        start: hit.start,
        end: hit.end,
        text: page.text.slice(hit.start, hit.end),
        actor: detail.id,
        via: 'surname',
        confidence: CONFIDENCE,
        ...page.officesOf(detail),
        why: { rule: 'family-name-of-office-holder', evidence: [where] },
      });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** First role of each who is named by no name. */
function onlyByRole(found: Mention[]): Map<string, Span> {
  const byRole = new Map<string, Span>();
  for (const { via, actor, start, end } of found)
    if (via === 'role' && !byRole.has(actor)) byRole.set(actor, [start, end]);
  for (const { via, actor } of found) if (via !== 'role') byRole.delete(actor);
  return byRole;
}

/** Those whose family name a hit may be. */
function familiesAt({ entries }: Hit, { lexicon }: PageText): Candidate[] {
  return entries.flatMap(({ actor, kind }) =>
    kind === Kind.family
      ? [{ index: actor, detail: lexicon.actor(actor), misspelt: false, short: false }]
      : [],
  );
}
