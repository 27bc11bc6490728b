import { addDays, lastDay } from '../../model/dates.ts';
import type { Caution, Span } from '../../model/finding.ts';
import { holderOn } from '../holders.ts';
import type { ActorDetail } from '../lexicon-format.ts';
import type { Surroundings } from '../surroundings.ts';
import { howWellFits, namesOffice, type Title } from '../titles.ts';
import { type Token, tokensAfter } from '../tokens.ts';
import { newsSentence, reportingVerb } from './news-passage.ts';
import type { DatedPage } from './page.ts';
import { message, officeInWords, termInWords } from './record-words.ts';

/** Titles are late by some days, pages by some weeks. */
const GRACE_DAYS = 30;
/** Posts whose names are not kept as a courtesy afterwards. */
const POSTS = new Set(['minister', 'spokes']);
/** So many others in their posts of that day show that a sentence without a day tells of it. */
const COMPANIONS = 2;
const DAY =
  /\b(?:today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|told (?:reporters|journalists)|briefing|press conference)\b/i;
/** Beside a title they say that it is over, or how it was held. */
const QUALIFIED = new Set([
  'then',
  'late',
  'outgoing',
  'former',
  'ex',
  'onetime',
  'acting',
  'designate',
  'deposed',
  'ousted',
]);

/**
 * Somebody with a minister's or spokesman's title who had handed it on before the article's day, and who speaks in
 * its news ("said on Thursday"); only where the record has the one who held it that day.
 */
export function formerOffices(page: DatedPage): Caution[] {
  const { text, date, lexicon } = page;
  const found: Caution[] = [];
  for (const { mention, detail, hit } of page.named) {
    if (mention.via === 'surname' || found.some(({ actor }) => actor === detail.id)) continue;
    const around = page.page.around(hit);
    const [title] = around.titles;
    if (title === undefined || !isPresent(title, detail, around)) continue;
    const verb = reportingVerb(text, mention.end) ?? attending(text, mention.end);
    if (verb === null) continue;
    const calledFormer = page.named.some(
      (one) => one.detail === detail && page.page.around(one.hit).titles.some(({ past }) => past),
    );
    const sentence = newsSentence(text, mention.start, date);
    if (calledFormer || sentence === null) continue;
    const ofToday = reportingVerb(text, mention.end) !== null && DAY.test(text.slice(...sentence));
    if (!ofToday && !standsAmongHolders(page, sentence, detail)) continue;
    if (howWellFits(title, detail, date, lexicon) !== 1) continue;
    const term = lastTerm(title, detail, page);
    const holder = term && holderOn([term[0]], date, lexicon);
    if (!term || holder === null) continue;
    const now = lexicon.actor(holder);
    if (now.id === detail.id) continue;
    const printed = text.slice(title.start, mention.end);
    const record = `${termInWords(detail, term, lexicon)}, and ${now.name} as ${officeInWords(term[0], lexicon)} on this date`;
    found.push({
      kind: 'office',
      start: mention.start,
      end: mention.end,
      actor: detail.id,
      suggests: now.id,
      message: message(printed, record),
      why: {
        rule: 'office-handed-on',
        evidence: [
          [title.start, mention.end],
          [verb.start, verb.end],
        ],
      },
    });
  }
  return found;
}

/** "… took part in them": the verb after a name that says who was there. */
function attending(text: string, end: number): Token | null {
  const [first, second] = tokensAfter(text, end, 2);
  if (first === undefined || first.afterPossessive) return null;
  const tookPart = first.folded === 'took' && second?.folded === 'part';
  return tookPart || /^(?:attended|participated|joined)$/.test(first.folded) ? first : null;
}

/** The sentence has two others by the very office that they hold that day: so it tells of today. */
function standsAmongHolders(
  { page, named, date, lexicon }: DatedPage,
  [start, end]: Span,
  self: ActorDetail,
): boolean {
  const others = named.filter(
    ({ mention, detail, hit }) =>
      detail !== self &&
      mention.start >= start &&
      mention.end <= end &&
      page
        .around(hit)
        .titles.some(
          ({ words, ...title }) =>
            words.length > 1 && howWellFits({ words, ...title }, detail, date, lexicon) === 2,
        ),
  );
  return new Set(others.map(({ detail }) => detail.id)).size >= COMPANIONS;
}

function isPresent(title: Title, detail: ActorDetail, { before }: Surroundings): boolean {
  return (
    !title.past &&
    (title.words.some((word) => POSTS.has(word)) || isBritishMinister(title, detail)) &&
    !before.words.some(({ folded }) => QUALIFIED.has(folded))
  );
}

/** "Foreign Secretary": in Washington a secretary keeps the title, in London not. */
function isBritishMinister({ words }: Title, { country }: ActorDetail): boolean {
  return country === 'GB' && words.includes('secretary');
}

/** The last term of the office that the title names, when it ended well before the article's day. */
function lastTerm(
  title: Title,
  { terms, country }: ActorDetail,
  { date, lexicon }: DatedPage,
): ActorDetail['terms'][number] | null {
  const own = terms.filter(([office]) => namesOffice(title, lexicon.office(office), country, lexicon));
  const last = own.reduce<ActorDetail['terms'][number] | null>(
    (a, b) => (a === null || b[1] > a[1] ? b : a),
    null,
  );
  return last?.[2] && addDays(lastDay(last[2]), GRACE_DAYS) < date ? last : null;
}
