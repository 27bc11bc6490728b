import type { Statement } from '../model/statement.ts';
import type { StatementsFile } from './format.ts';

/** Words are cut here, without a plural's "s", so that "sanctions" and "sanctioned" are one: crude, but even-handed. */
const STEM = 6;

/** An article's subject is told by this many of its stems; more would only bring in what it mentions in passing. */
const MOST = 400;

function stems(text: string): string[] {
  // Shorter words ("said", "with") tell nothing of a subject. Texts without Latin letters give none.
  const words = text.toLowerCase().match(/[a-zà-ž]{5,}/g) ?? [];
  return words.map((word) => word.replace(/s$/, '').slice(0, STEM));
}

/** The stems that tell what an article is about: its most frequent ones, the earlier first among equals. */
export function subjectOf(article: string): string[] {
  const frequency = new Map<string, number>();
  for (const stem of stems(article)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return [...frequency]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([stem]) => stem);
}

/**
 * Those of `list` that share most with an article on `subject`, best first, at most `limit`; among equals the newest.
 * A shared word counts by its rarity in this actor's own statements (inverse document frequency, Spärck Jones 1972),
 * so that what somebody says all the time decides nothing; long summaries get no advantage.
 */
export function closestTo(
  subject: ReadonlySet<string>,
  list: Statement[],
  said: Pick<StatementsFile, 'assertions'>,
  limit: number,
): Statement[] {
  const texts = list.map((statement) => new Set(stems(textOf(statement, said.assertions))));
  const frequency = new Map<string, number>();
  for (const words of texts) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return list
    .flatMap((statement, i) => {
      const words = texts[i] ?? new Set();
      let score = 0;
      for (const word of words) {
        if (subject.has(word)) score += Math.log(1 + list.length / (frequency.get(word) ?? 1));
      }
      return score > 0 ? [{ statement, score: score / Math.sqrt(words.size) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ statement }) => statement);
}

/** Of `list` (newest first) the latest and the earliest statement on each of the claims, each statement once. */
export function onClaims(claims: ReadonlySet<string>, list: Statement[]): Statement[] {
  const chosen = new Set<Statement>();
  const own = [...claims].map((id) => list.filter((one) => one.claims.some((claim) => claim.id === id)));
  for (const at of [0, -1]) {
    for (const some of own) {
      const one = some.at(at);
      if (one) chosen.add(one);
    }
  }
  return [...chosen];
}

function textOf({ summary, quote, claims }: Statement, assertions: Record<string, string>): string {
  return [summary, quote?.text ?? '', ...claims.map(({ id }) => assertions[id] ?? '')].join(' ');
}
