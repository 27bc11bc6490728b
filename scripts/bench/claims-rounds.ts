import type { Mention } from '../../src/model/finding.ts';
import { openClaims } from '../../src/recogniser/claims/claim-tables.ts';
import { findClaims } from '../../src/recogniser/claims/find.ts';
import { findQuotations } from '../../src/recogniser/quotations/quotations.ts';
import { readWords } from '../../src/recogniser/quotations/words.ts';
import { rounds as matcher, type Ratio } from './matcher-rounds.ts';

/*
 * What is measured of quotations, speakers and claims, in node and in a browser alike; see matcher-rounds.ts for the
 * unit. Who is named is found before: that part has its own bench.
 */

/** An article as the rounds take it. */
export interface Read {
  text: string;
  mentions: Mention[];
}

export interface ClaimRounds {
  quotes: number;
  claims: number;
  words: Ratio;
  quotations: Ratio;
  whole: Ratio;
}

/** Measures on `articles`; `places` tells for whom each actor speaks. */
function warm(articles: Read[], places: Record<string, string>, claimFile: ArrayBuffer): ClaimRounds {
  const tables = openClaims(claimFile);
  const placeOf = (actor: string) => places[actor] ?? null;
  const know = (actor: string) => (actor in places ? { person: true, sex: null } : null);
  const quotesIn = ({ text, mentions }: Read, words = readWords(text)) =>
    findQuotations(words, mentions, know);
  const wholeOf = (article: Read) => {
    const words = readWords(article.text);
    const quotes = quotesIn(article, words);
    return { quotes, claims: findClaims(words, quotes, article.mentions, placeOf, tables) };
  };
  const text = articles.map((article) => article.text).join('');
  const measure = (work: (article: Read) => unknown) => matcher.peer(text, () => articles.forEach(work));
  const found = articles.map(wholeOf);
  return {
    quotes: found.reduce((sum, one) => sum + one.quotes.length, 0),
    claims: found.reduce((sum, one) => sum + one.claims.length, 0),
    words: measure(({ text: own }) => readWords(own)),
    quotations: measure((article) => quotesIn(article)),
    whole: measure(wholeOf),
  };
}

Object.assign(globalThis, { claimRounds: { warm } });
