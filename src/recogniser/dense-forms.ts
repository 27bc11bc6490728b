import type { Mention, Span } from '../model/finding.ts';
import type { Named } from './named.ts';
import type { PageText } from './page-text.ts';

const CONFIDENCE = 0.85;

const HANGUL_NAME = /^[\uac00-\ud7a3]{3}$/u;
const HAN_NAME = /^[\u4e00-\u9fff々]{2,5}$/u;
const HANGUL = /[\uac00-\ud7a3]/u;
const HAN = /[\u4e00-\u9fff々]/u;
/** What follows a Korean family name, after a space or at once: president, prime minister, minister and so on. */
const KOREAN_TITLE =
  /^\s?(?:대통령|총리|장관|차관|부총리|대표|의원|위원장|국무위원장|부부장|실장|대사|대변인|의장|주석|총서기)/u;
/** The same of a Japanese or a Chinese one. */
const HAN_TITLE =
  /^(?:[元前現副新]?(?:首相|総理|長官|官房長官|外相|外務大臣|防衛相|財務相|大臣|大統領|議員|議長|代表|総裁|幹事長|知事|大使|主席|書記|報道官|氏)|(?:国家)?主席|总理|總理|外长|外長|部长|部長|总统|總統|院长|院長|大使|发言人|發言人|书记|書記|委员|委員)/u;
/** Of a name of three characters the record does not say where the family name ends. */
const LONGEST_FAMILY = 2;

/**
 * Short family names before a title on Korean, Japanese and Chinese pages, 윤 대통령 and 林長官, of those whom the page names
 * in full (`named`, in text order) and who alone there bear them.
 */
export function findDenseForms(page: PageText, named: Named[]): Mention[] {
  const families = familiesOf(named);
  const found: Mention[] = [];
  for (const [family, one] of families) {
    if (one === null) continue;
    const { text } = page;
    const [script, title] = HANGUL.test(family) ? [HANGUL, KOREAN_TITLE] : [HAN, HAN_TITLE];
    for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
      const end = at + family.length;
      if (script.test(text.charAt(at - 1)) || !title.test(text.slice(end, end + 8))) continue;
      if (named.some(({ mention }) => mention.start < end && at < mention.end)) continue;
      const where: Span = [one.mention.start, one.mention.end];
      found.push({
        start: at,
        end,
        text: family,
        actor: one.detail.id,
        via: 'surname',
        confidence: CONFIDENCE,
        ...page.officesOf(one.detail),
        why: { rule: 'family-name-of-introduced', evidence: [where] },
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** By each beginning of a name that may be the family name: who bears it; null where several do. */
function familiesOf(named: Named[]): Map<string, Named | null> {
  const families = new Map<string, Named | null>();
  for (const one of named) {
    const { text } = one.mention;
    const longest = HANGUL_NAME.test(text) ? 1 : HAN_NAME.test(text) ? LONGEST_FAMILY : 0;
    for (let length = 1; length <= Math.min(longest, text.length - 1); length++) {
      const family = text.slice(0, length);
      const known = families.get(family);
      if (known === undefined) families.set(family, one);
      else if (known?.detail.id !== one.detail.id) families.set(family, null);
    }
  }
  return families;
}
