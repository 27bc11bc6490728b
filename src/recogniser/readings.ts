import type { Mention, Span } from '../model/finding.ts';
import { wordsBefore } from './context.ts';
import type { ActorDetail } from './lexicon-format.ts';
import type { Named } from './named.ts';
import { foldWord } from './normalise.ts';
import type { PageText } from './page-text.ts';
import { howWellFits } from './titles.ts';
import { COMMON_FAMILIES, HONORIFICS, OPENERS } from './word-lists.ts';

const CONFIDENCE = 0.85;

/**
 * Chinese family names as a Vietnamese text reads their characters, folded; a page translated from there may print them.
 * One that is a frequent family name of its own, Tan or Ha, asks for the person's post shortly before it.
 */
const SINO_VIETNAMESE: Record<string, string[]> = readings(`
  uong wang|vuong wang|trieu zhao|ly li|le li|tap xi|truong zhang|luu liu|tran chen|duong yang tang|chu zhou zhu|ngo wu|hoang huang
  lam lin|quach guo|luong liang|trinh zheng|ta xie|dang deng|thai cai|dinh ding|hoa hua|canh geng|giang jiang|tuong jiang|ton sun
  tan qin|tu xu|hua xu|ho hu|ha he|cao gao|la luo|tong song|phung feng|vu yu|du yu|doan duan|dong dong|tieu xiao|tao cao|vien yuan
  tang zeng|banh peng|bac bo|phan pan|diep ye|phuong fang|to su|loi lei|hau hou|luc lu|lo lu|thoi cui|phuc fu|pho fu|ngai ai|nham ren
  nhiem ren|khuong jiang|pham fan|kim jin|nguy wei|vi wei|tiet xue|diem yan|nghiem yan|nhan yan|dam tan|manh meng|ban ban|mao mao
  thach shi|su shi|thuong shang|thuong chang|thanh cheng|trinh cheng|khong kong|vuu you|lenh leng|loc lu|bach bai|hac hao|cung gong
  mac mo|tat bi|cau gou|hong hong|man wan|quan guan|trang zhuang|dao tao|thieu shao|tien qian|dich di|tuan xun|thoi shi|an an|tram zhan
  qua guo|kieu qiao|ung ying|tung cong|tuyen xuan|bui pei|ngu yu|au ou|van wen`);

function readings(table: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const entry of table.trim().split(/[|\n]/)) {
    const [reading = '', ...families] = entry.trim().split(' ');
    found[reading] = [...(found[reading] ?? []), ...families];
  }
  return found;
}

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
    if (families === undefined) continue;
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
      isIntroduced(text, name, one.detail, page.date) ||
      (COMMON_FAMILIES.has(foldWord(name)) && !hasPostBefore(page, named, one.detail, match.index)) ||
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

/** True when the person's name with a post of that day stands not far before `at`. */
function hasPostBefore(page: PageText, named: Named[], detail: ActorDetail, at: number): boolean {
  return named.some(
    ({ mention, hit, detail: other }) =>
      other.id === detail.id &&
      mention.end <= at &&
      at - mention.end < NEAR &&
      page.around(hit).titles.some((title) => howWellFits(title, detail, page.date, page.lexicon) === 2),
  );
}

const NEAR = 600;

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
function isIntroduced(text: string, name: string, { born }: ActorDetail, date: string | null): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length, at + name.length + 8);
    if (/^\p{L}/u.test(after) || /\p{L}/u.test(text.charAt(at - 1))) continue;
    const before = wordsBefore(text, at, 1).last;
    const called = before?.capital === true && HONORIFICS.has(before.folded);
    const age = Number(
      AGED.exec(text.slice(at + name.length, at + name.length + LONGEST_AGE))?.[1] ?? Number.NaN,
    );
    if (isAge(age, born, date)) continue;
    if (/^\s\p{Lu}/u.test(after) || (called && /^,\s(?:an?|the|who|\d)\b/u.test(after))) return true;
    if (before?.capital && !called && !OPENERS.has(before.folded)) return true;
  }
  return false;
}

/** "Mr. Uong, who is 53 years old this year": of the right age it is the official after all. */
const AGED = /^,\s(?:who\sis\s|aged\s)?(\d{2})\b/u;
const LONGEST_AGE = 20;
/** In Vietnam a child is one year old at birth, and the record may hold only the year. */
const AGE_TOLERANCE = 1;

function isAge(age: number, born: string | null, date: string | null): boolean {
  if (born === null || date === null) return false;
  return Math.abs(Number(date.slice(0, 4)) - Number(born.slice(0, 4)) - age) <= AGE_TOLERANCE;
}
