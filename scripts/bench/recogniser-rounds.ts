import type { Actor } from '../../src/model/actor.ts';
import type { Article } from '../../src/model/finding.ts';
import { findBodiesAndRoles } from '../../src/recogniser/bodies.ts';
import { findCautions } from '../../src/recogniser/cautions/find.ts';
import { scanInflected } from '../../src/recogniser/inflection.ts';
import { openLexicon } from '../../src/recogniser/lexicon.ts';
import { writeLexicon } from '../../src/recogniser/lexicon-writer.ts';
import { namedOn } from '../../src/recogniser/named.ts';
import { PageText } from '../../src/recogniser/page-text.ts';
import { findPeople } from '../../src/recogniser/people.ts';
import { findReadings } from '../../src/recogniser/readings.ts';
import { arabic, chinese, OFFICES, people, prose } from './made-up.ts';
import { rounds as matcher, type Ratio } from './matcher-rounds.ts';

/*
 * What is measured of the whole recogniser (names, roles, bodies, cautions): this file is bundled and run in fresh
 * processes. The unit of all ratios is a bare charCodeAt loop over the same text.
 */

type NewsKind = 'english' | 'chinese' | 'arabic';

/** Ratios to the bare loop; each part with all that it needs already found. */
export interface WholeRounds {
  mentions: number;
  whole: Ratio;
  names: Ratio;
  people: Ratio;
  rolesAndBodies: Ratio;
  cautions: Ratio;
}

export interface FirstPage {
  /** The first and the second page of a fresh process in bare loops over as much text. */
  first: number;
  second: number;
}

const NAMES = 10_000;
/** An article of a newspaper, in UTF-16 units. */
const ARTICLE = 6_000;
const ARTICLES = 50;
/** As many officials as an article is about. */
const OFFICIALS = 3;
const DAY = '2024-04-10';
const COUNTRY: Actor = {
  id: 'made-up-land',
  kind: 'authority',
  name: 'United States',
  country: 'US',
  aliases: [],
  confusableWith: [],
  metonyms: ['Washington'],
  demonyms: ['American', 'US'],
  offices: [],
};

/** An official in the ways of a newspaper: in full, by title, by family name alone, by office only; and the country's. */
function formsOf({ name, family = name, offices }: Actor): string[] {
  const title = OFFICES.find(({ id }) => id === offices[0]?.office)?.press[0] ?? '';
  const post = title.split(' ').slice(1).join(' ');
  return [
    `${title} ${name}`,
    `${name}, the ${title},`,
    `${name} said`,
    `Minister ${family}`,
    `Mr. ${family}`,
    family,
    `${family} said`,
    `${family}’s`,
    `the ${title} said`,
    `the American ${post}`,
    'Washington said',
    'Washington’s response',
  ];
}

function news(kind: NewsKind): { actors: Actor[]; articles: Article[] } {
  if (kind !== 'english') {
    const { actors, text } = (kind === 'chinese' ? chinese : arabic)(NAMES, ARTICLE * ARTICLES);
    const lang = kind === 'chinese' ? 'zh' : 'ar';
    const articles = Array.from({ length: ARTICLES }, (_, i) => ({
      text: text.slice(i * ARTICLE, (i + 1) * ARTICLE),
      date: DAY,
      lang,
    }));
    return { actors, articles };
  }
  const persons = people(NAMES);
  const articles = Array.from({ length: ARTICLES }, (_, i) => {
    const forms = persons.slice(i * OFFICIALS, (i + 1) * OFFICIALS).flatMap(formsOf);
    return { text: prose(ARTICLE, forms, i), date: DAY, lang: 'en' };
  });
  return { actors: [COUNTRY, ...persons], articles };
}

/** All that is found in one article, each part apart. */
function parts(lexicon: ArrayBuffer) {
  const names = openLexicon(lexicon);
  const page = ({ text, date }: Article) => new PageText(text, date, names);
  const hitsOf = ({ text, lang }: Article) => scanInflected(text, lang, names);
  const known = (article: Article) => {
    const hits = hitsOf(article);
    const persons = findPeople(page(article), hits);
    return { article, hits, persons, named: namedOn(persons, hits, names) };
  };
  type Known = ReturnType<typeof known>;
  const othersIn = ({ article, hits, persons }: Known, on = page(article)) =>
    findBodiesAndRoles(on, hits, persons);
  const cautionsIn = ({ article, hits, persons, named }: Known, on = page(article)) =>
    findCautions({ page: on, text: article.text, date: DAY, hits, people: persons, named, lexicon: names });
  const whole = (article: Article) => {
    const on = page(article);
    const hits = hitsOf(article);
    const persons = findPeople(on, hits);
    const named = namedOn(persons, hits, names);
    const found = { article, hits, persons: [...persons, ...findReadings(on, named)], named };
    return [...found.persons, ...othersIn(found, on), ...cautionsIn(found, on)];
  };
  return { page, hitsOf, known, othersIn, cautionsIn, whole };
}

function lexiconOf(actors: Actor[]): ArrayBuffer {
  return writeLexicon(actors, OFFICES);
}

/** Measures with everything compiled. */
function warm(kind: NewsKind): WholeRounds {
  const { actors, articles } = news(kind);
  const { page, hitsOf, known, othersIn, cautionsIn, whole } = parts(lexiconOf(actors));
  const text = articles.map((article) => article.text).join('');
  const found = articles.map(known);
  const measure = <T>(all: T[], work: (one: T) => unknown) => matcher.peer(text, () => all.forEach(work));
  return {
    mentions: articles.reduce((sum, article) => sum + whole(article).length, 0),
    names: measure(articles, hitsOf),
    people: measure(found, ({ article, hits }) => findPeople(page(article), hits)),
    rolesAndBodies: measure(found, (one) => othersIn(one)),
    cautions: measure(found, (one) => cautionsIn(one)),
    whole: measure(articles, whole),
  };
}

/** Measures the first page of a fresh process. */
function cold(): FirstPage {
  const { actors, articles } = news('english');
  const lexicon = lexiconOf(actors);
  const { whole } = parts(lexicon);
  const [first, second] = articles.slice(0, 2).map((article) => {
    const start = performance.now();
    whole(article);
    return { taken: performance.now() - start, text: article.text };
  });
  if (!first || !second) throw new Error('There are no two articles to measure.');
  const unit = matcher.cold(lexicon, first.text).unit / first.text.length;
  const ratio = ({ taken, text }: { taken: number; text: string }) => taken / (unit * text.length);
  return { first: ratio(first), second: ratio(second) };
}

Object.assign(globalThis, { wholeRounds: { warm, cold } });
