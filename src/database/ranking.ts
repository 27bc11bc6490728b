import type { Statement } from '../model/statement.ts';
import type { ActorFile } from './format.ts';
import { whenSaid } from './sheet.ts';

/** Shorter words ("said", "with") tell nothing of a subject. */
const SHORTEST = 5;

/** Words are cut here, without a plural's "s", so that "sanctions" and "sanctioned" are one: crude, but even-handed. */
const STEM = 6;

/** The stems of a text's longer words. Texts without Latin letters give none, and nothing is ranked by them. */
export function subjectWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-zà-ž]{5,}/g) ?? [];
  return new Set(
    words.filter((word) => word.length >= SHORTEST).map((word) => word.replace(/s$/, '').slice(0, STEM)),
  );
}

/**
 * Keys of the statements before `date` that share most with an article, best first, at most `limit`; among equals
 * the newest. A shared word counts by its rarity in this actor's own statements (inverse document frequency,
 * Spärck Jones 1972), so that what somebody says all the time decides nothing; long summaries get no advantage.
 */
export function closestTo(
  article: ReadonlySet<string>,
  file: Pick<ActorFile, 'statements' | 'assertions'>,
  date: string,
  limit: number,
): string[] {
  const texts = file.statements.map((statement) => textOf(statement, file.assertions));
  const frequency = new Map<string, number>();
  for (const words of texts) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return file.statements
    .flatMap((statement, i) => {
      const words = texts[i];
      if (!words || whenSaid(statement.date, date) !== 'before') return [];
      let score = 0;
      for (const word of words) {
        if (article.has(word)) score += Math.log(1 + texts.length / (frequency.get(word) ?? 1));
      }
      return score > 0 ? [{ key: statement.key, score: score / Math.sqrt(words.size) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ key }) => key);
}

function textOf(statement: Statement, assertions: Record<string, string>): Set<string> {
  const claims = statement.claims.map(({ id }) => assertions[id] ?? '');
  return subjectWords([statement.summary, statement.quote?.text ?? '', ...claims].join(' '));
}
