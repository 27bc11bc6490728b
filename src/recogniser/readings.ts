import type { Mention, Span } from '../model/finding.ts';
import { wordsBefore } from './context.ts';
import type { ActorDetail } from './lexicon-format.ts';
import type { Named } from './named.ts';
import { foldWord } from './normalise.ts';
import type { PageText } from './page-text.ts';
import { HONORIFICS, OPENERS } from './word-lists.ts';

const CONFIDENCE = 0.85;

/**
 * Chinese family names as a Vietnamese text reads their characters, folded; a page translated from there may print them.
 * Readings that are the pinyin of another frequent family name are left out.
 */
const SINO_VIETNAMESE: Record<string, string[]> = {
  uong: ['wang'],
  vuong: ['wang'],
  trieu: ['zhao'],
  ly: ['li'],
  tap: ['xi'],
  truong: ['zhang'],
  luu: ['liu'],
  tran: ['chen'],
  duong: ['yang', 'tang'],
  chu: ['zhou', 'zhu'],
  ngo: ['wu'],
  hoang: ['huang'],
  lam: ['lin'],
  quach: ['guo'],
  luong: ['liang'],
  trinh: ['zheng'],
  ta: ['xie'],
  dang: ['deng'],
  thai: ['cai'],
  dinh: ['ding'],
  hoa: ['hua'],
  canh: ['geng'],
  giang: ['jiang'],
  tuong: ['jiang'],
  ton: ['sun'],
};
const READ_SO = new Set(['CN', 'TW', 'HK']);
const WITH_HONORIFIC = /\b(Mr|Mrs|Ms|Miss|Mister)\.?\s(\p{Lu}[\p{L}\p{M}]+)(?![-\p{L}])/uy;

/**
 * "Mr. Uong" for a Wang: a family name in another language's reading, after Mr or Ms only, where the article names
 * exactly one such person on record and nobody else of the name as it is printed.
 */
export function findReadings(page: PageText, named: Named[]): Mention[] {
  const { text } = page;
  const readable = introduced(named);
  if (readable.length === 0) return [];
  const found: Mention[] = [];
  for (let at = text.indexOf('M'); at >= 0; at = text.indexOf('M', at + 1)) {
    WITH_HONORIFIC.lastIndex = at;
    const match = WITH_HONORIFIC.exec(text);
    if (match === null) continue;
    const [whole, honorific = '', name = ''] = match;
    const families = SINO_VIETNAMESE[foldWord(name)];
    if (families === undefined || isIntroduced(text, name)) continue;
    const sex = HONORIFICS.get(foldWord(honorific)) ?? null;
    const [one, ...more] = readable.filter(
      ({ detail }) =>
        families.includes(foldWord(detail.family)) && (detail.sex === null || sex === detail.sex),
    );
    const end = match.index + whole.length;
    const start = end - name.length;
    if (
      one === undefined ||
      more.length > 0 ||
      named.some(({ mention }) => mention.start < end && start < mention.end)
    )
      continue;
    found.push({
      start,
      end,
      text: name,
      actor: one.detail.id,
      via: 'misspelling',
      confidence: CONFIDENCE,
      ...page.officesOf(one.detail),
      why: { rule: 'family-name-in-another-reading', evidence: [one.where, [match.index, start]] },
    });
  }
  return found;
}

interface Readable {
  detail: ActorDetail;
  where: Span;
}

/** Each person whose name may be read so, once, with the first place. */
function introduced(named: Named[]): Readable[] {
  const first = new Map<string, Readable>();
  for (const { detail, mention } of named) {
    if (!READ_SO.has(detail.country) || first.has(detail.id)) continue;
    first.set(detail.id, { detail, where: [mention.start, mention.end] });
  }
  return [...first.values()];
}

/** True when the name stands anywhere in a longer one, or the page says who this is: then it is somebody's own. */
function isIntroduced(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length, at + name.length + 8);
    if (/^\p{L}/u.test(after) || /\p{L}/u.test(text.charAt(at - 1))) continue;
    const before = wordsBefore(text, at, 1).last;
    const called = before?.capital === true && HONORIFICS.has(before.folded);
    if (/^\s\p{Lu}/u.test(after) || (called && /^,\s(?:an?|the|who|\d)\b/u.test(after))) return true;
    if (before?.capital && !called && !OPENERS.has(before.folded)) return true;
  }
  return false;
}
