import { type Findings, SURE_ENOUGH } from '../../src/model/finding.ts';
import type { Mark } from '../../src/recogniser/unmarked.ts';
import type { MarkedPage } from './marked-page.ts';

/** Hits, and what was found without being there, and what was there without being found. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface Miss {
  page: string;
  kind: string;
  what: 'wrong' | 'missed';
  text: string;
  actor: string;
  context: string;
}

/** Every spelling of each person's name, by id. */
export type Names = ReadonlyMap<string, string[]>;

export interface Score {
  counts: Map<string, Count>;
  misses: Miss[];
}

/** Precision, recall and their harmonic mean, in per cent; 100 where there was nothing to find or to err on. */
export function figures({ right, wrong, missed }: Count): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 100 : (100 * right) / (right + wrong);
  const recall = right + missed === 0 ? 100 : (100 * right) / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Words of a text, lower case. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/**
 * The kind of a mention that was missed: words that no name of the person has are a role (pages mark roles in English
 * only); else one word is a family name, several a full one.
 */
function kindOfMissed({ text, actor }: Mark, { lang }: MarkedPage, names: Names): string {
  const known = new Set((names.get(actor) ?? []).flatMap(wordsOf));
  const words = wordsOf(text);
  if (lang === 'en' && !words.some((word) => known.has(word))) return 'role';
  return words.length > 1 ? 'name' : 'surname';
}

/** Compares one page's findings with what is marked in it: a mention is right when place and actor are exactly so. */
export function scorePage(page: MarkedPage, findings: Findings, names: Names, score: Score): void {
  const count = (kind: string): Count => {
    const known = score.counts.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    score.counts.set(kind, known);
    return known;
  };
  const miss = (
    kind: string,
    what: Miss['what'],
    { start, end, text }: { start: number; end: number; text: string },
    actor: string,
  ) => {
    count(kind)[what]++;
    const context = page.text.slice(Math.max(0, start - 40), end + 40).replaceAll('\n', ' ');
    score.misses.push({ page: page.name, kind, what, text, actor, context });
  };

  const painted = findings.mentions.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  const at = new Map(painted.map((mention) => [`${mention.start} ${mention.end} ${mention.actor}`, mention]));
  for (const expected of page.mentions) {
    const key = `${expected.start} ${expected.end} ${expected.actor}`;
    const found = at.get(key);
    at.delete(key);
    if (found) count(found.via).right++;
    else miss(kindOfMissed(expected, page, names), 'missed', expected, expected.actor);
  }
  for (const mention of at.values()) miss(mention.via, 'wrong', mention, mention.actor);

  const expectedCautions = [...page.cautions];
  for (const caution of findings.cautions) {
    const text = page.text.slice(caution.start, caution.end);
    const index = expectedCautions.findIndex(
      (one) => one.kind === caution.kind && one.text === text && one.suggests === caution.suggests,
    );
    if (index >= 0) {
      expectedCautions.splice(index, 1);
      count('caution').right++;
    } else miss('caution', 'wrong', { ...caution, text: `${caution.kind} ${text}` }, caution.suggests ?? '-');
  }
  for (const { kind, text, suggests } of expectedCautions) {
    const start = Math.max(0, page.text.indexOf(text));
    miss('caution', 'missed', { start, end: start + text.length, text: `${kind} ${text}` }, suggests ?? '-');
  }
}
