import { addDays, lastDay } from '../../model/dates.ts';
import type { Caution, Span } from '../../model/finding.ts';
import { holderOn } from '../holders.ts';
import type { ActorDetail } from '../lexicon-format.ts';
import type { Named } from '../named.ts';
import { namesAnotherYear } from '../sentence.ts';
import { howWellFits, namesOffice, type Title } from '../titles.ts';
import { newsSentence, reportingVerb } from './news-passage.ts';
import { bearersOf, type DatedPage } from './page.ts';
import { inWords, message, officeInWords, termOn } from './record-words.ts';

/** Newspapers still quote somebody for a while who has just died. */
const RECENT_DAYS = 365;
/** A title that a successor already bears is seen to sooner. */
const NOTICE_DAYS = 14;

/**
 * Somebody dead that day, or named in a post of a namesake's, who "said" something in the news of the day, while a
 * living official of the same family name is on the page or in the post. The dead of whom the page also speaks
 * otherwise are history.
 */
export function anachronisms(page: DatedPage): Caution[] {
  const { named } = page;
  const present = new Map<ActorDetail, boolean>();
  return named.flatMap((one) => {
    const { mention, detail } = one;
    if (mention.via !== 'name' || detail.family === '') return [];
    const verb = reportingVerb(page.text, mention.end);
    if (verb === null) return [];
    const inOffice = present.get(detail) ?? isInOffice(detail, page.date);
    present.set(detail, inOffice);
    if (inOffice) return [];
    if (/\bas\s+$/i.test(page.text.slice(Math.max(0, mention.start - 4), mention.start))) return [];
    if (newsSentence(page.text, mention.start, page.date) === null) return [];
    const { titles } = page.page.around(one.hit);
    const [title] = titles;
    const meant = namesakeMeant(page, one, named, title ?? null) ?? successorMeant(page, one, titles);
    const term = meant && termOn(meant, page.date, page.lexicon);
    if (!meant || !term) return [];
    const own = ownRecord(detail, page);
    if (own === null) return [];
    const evidence: Span[] = [[mention.start, verb.end]];
    if (title) evidence.push([title.start, title.end]);
    for (const other of named) {
      if (other.detail.id === meant.id) evidence.push([other.mention.start, other.mention.end]);
    }
    const printed = page.text.slice(mention.start, verb.end);
    const post = officeInWords(term[0], page.lexicon);
    return [
      {
        kind: 'anachronism' as const,
        start: mention.start,
        end: mention.end,
        actor: detail.id,
        suggests: meant.id,
        message: message(printed, `${own}, and ${meant.name} as ${post} on this date`),
        why: {
          rule: isDead(detail, page.date, NOTICE_DAYS) ? 'dead-and-speaking' : 'namesake-holds-the-post',
          evidence,
        },
      },
    ];
  });
}

/** The one living namesake in office: who holds the named post, or of a dead person who else is on the page. */
function namesakeMeant(
  { text, date, lexicon }: DatedPage,
  { detail }: Named,
  named: Named[],
  title: Title | null,
): ActorDetail | null {
  const others = bearersOf(detail.family, lexicon).filter(
    (other) => other.id !== detail.id && other.died === null && isInOffice(other, date),
  );
  const inPost = others.filter((other) => title !== null && howWellFits(title, other, date, lexicon) === 2);
  const never = title !== null && howWellFits(title, detail, date, lexicon) === 0;
  if (inPost.length === 1 && (never || isDead(detail, date, NOTICE_DAYS))) return inPost[0] ?? null;
  if (!isDead(detail, date, RECENT_DAYS) || title !== null) return null;
  const asHistory = named.some(
    ({ mention, detail: { id } }) =>
      id === detail.id && mention.via === 'name' && reportingVerb(text, mention.end) === null,
  );
  if (asHistory) return null;
  const onPage = others.filter((other) => named.some((one) => one.detail.id === other.id));
  return onPage.length === 1 ? (onPage[0] ?? null) : null;
}

/**
 * Somebody long dead who speaks on a day of this week in the post that he once held, "Supreme Leader Ayatollah …": its
 * holder that day. Nobody where the page has the dead otherwise.
 */
function successorMeant(
  { text, date, lexicon, named }: DatedPage,
  { mention, detail }: Named,
  titles: Title[],
): ActorDetail | null {
  if (!isDead(detail, date, RECENT_DAYS)) return null;
  const sentence = newsSentence(text, mention.start, date);
  if (sentence === null || !THIS_WEEK.test(text.slice(...sentence))) return null;
  // A page of history has its year somewhere near.
  const [from, to] = [text.lastIndexOf('\n', mention.start) + 1, text.indexOf('\n', mention.end)];
  if (namesAnotherYear(text, [from, to < 0 ? text.length : to], date)) return null;
  const others = named.filter((one) => one.detail === detail && one.mention.via === 'name');
  if (others.some((one) => reportingVerb(text, one.mention.end) === null)) return null;
  for (const title of titles) {
    if (title.past || howWellFits(title, detail, date, lexicon) !== 1) continue;
    const offices = detail.terms
      .map(([office]) => office)
      .filter((office) => namesOffice(title, lexicon.office(office), detail.country, lexicon));
    const holder = holderOn(offices, date, lexicon);
    if (holder !== null) return lexicon.actor(holder);
  }
  return null;
}

const THIS_WEEK = /\b(?:today|(?:on|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

function isInOffice({ terms }: ActorDetail, date: string): boolean {
  return terms.some(([, from, to]) => lastDay(from) <= date && (to === null || date < to));
}

/** True when somebody had been dead for more than so many days. */
function isDead({ died }: ActorDetail, date: string, days: number): boolean {
  return died !== null && addDays(lastDay(died), days) < date;
}

/** What the record has against it: a death, or the end of the last office. Null for somebody in office that day. */
function ownRecord(detail: ActorDetail, { date, lexicon }: DatedPage): string | null {
  if (detail.died !== null && isDead(detail, date, NOTICE_DAYS)) {
    const year = detail.died.slice(0, 4);
    return `${detail.name}'s death ${year === date.slice(0, 4) ? `(${inWords(detail.died)})` : `in ${year}`}`;
  }
  const term = termOn(detail, date, lexicon);
  if (isInOffice(detail, date) || term === null || term[2] === null) return null;
  return `${detail.name} as ${officeInWords(term[0], lexicon)} until ${inWords(term[2])}`;
}
