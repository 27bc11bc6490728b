import { publishedInJsonLd } from './json-ld.ts';
import { isFurniture, isNamedFurniture } from './left-out.ts';
import type { Meta } from './meta.ts';
import { isPlausible, type PrintedDay, readDayInAddress, readPrintedDay } from './printed-date.ts';

/** Where an article's date was found. */
export type DateSource = 'meta' | 'json-ld' | 'time' | 'address' | 'text';

interface Clues {
  meta: Meta;
  url: string;
  /** Milliseconds since 1970. */
  now: number;
  /** The article's blocks, headline first. */
  blocks: string[];
}

/** Names under which publishers state the day of publication; never the day of a later change. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'publication_date',
  'publish_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'published_at',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
  'article.published',
  'DC.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'DC.date',
  'dcterms.created',
  'date',
];

/** A date line stands among the first blocks after the headline and is short; dates in sentences are the story's. */
const DATE_LINE_WITHIN = 8;
const LONGEST_DATE_LINE = 90;

/** The day of publication and where it was found, or null: better none than a wrong one. */
export function findDate(
  document: Document,
  root: Element | null,
  clues: Clues,
): { day: string; from: DateSource } | null {
  const stated: { printed: PrintedDay; from: DateSource }[] = [];
  const state = (text: string | null | undefined, from: DateSource) => {
    const printed = text ? readPrintedDay(text) : null;
    if (printed && isPlausible(printed.day, clues.now)) stated.push({ printed, from });
  };
  for (const name of META_NAMES) state(clues.meta.get(name.toLowerCase()), 'meta');
  for (const date of publishedInJsonLd(document)) state(date, 'json-ld');
  for (const time of timesOf(document, root)) state(time.getAttribute('datetime'), 'time');

  const first = stated[0];
  if (first) {
    // The same moment may be stated twice, in universal time and in the publisher's own: his own day counts.
    const own = first.printed.utc
      ? stated.find(
          ({ printed }) => !printed.utc && printed.moment !== null && printed.moment === first.printed.moment,
        )
      : undefined;
    const { printed, from } = own ?? first;
    return { day: printed.day, from };
  }
  const inAddress = readDayInAddress(clues.url);
  if (inAddress && isPlausible(inAddress, clues.now)) return { day: inAddress, from: 'address' };
  for (const block of clues.blocks.slice(1, 1 + DATE_LINE_WITHIN)) {
    const printed = block.length <= LONGEST_DATE_LINE ? readPrintedDay(block) : null;
    if (printed && isPlausible(printed.day, clues.now)) return { day: printed.day, from: 'text' };
  }
  return null;
}

/** The `<time>` elements that can be the article's own: marked ones first, then those in it and its header. */
function timesOf(document: Document, root: Element | null): Element[] {
  const marked = [
    ...document.querySelectorAll('[itemprop~=datePublished][datetime], time[pubdate][datetime]'),
  ];
  const near = root?.closest('article, main, [role=main]') ?? root ?? document.body;
  const inside = near ? [...near.querySelectorAll('time[datetime]')] : [];
  return [...marked, ...inside].filter((time) => isArticlesOwn(time, near));
}

function isArticlesOwn(time: Element, near: Element | null): boolean {
  if (/\b(?:dateModified|updated?|modified)\b/i.test(`${time.getAttribute('itemprop')} ${time.className}`)) {
    return false;
  }
  if (/^\W*(?:last )?(?:updated|modified)/i.test(time.parentElement?.textContent ?? '')) return false;
  for (let at: Element | null = time; at && at !== near; at = at.parentElement) {
    if (isFurniture(at) || isNamedFurniture(at)) return false;
  }
  return true;
}
