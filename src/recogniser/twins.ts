import { firstDay } from '../model/dates.ts';
import { foldedBetween } from './folded.ts';
import type { Lexicon } from './lexicon.ts';
import { foldWord } from './normalise.ts';
import { isWhole, scan } from './scan.ts';
import { namesAnotherYear, sentenceAround } from './sentence.ts';
import type { Candidate } from './site.ts';
import type { Surroundings } from './surroundings.ts';
import { howWellFits } from './titles.ts';

/** Before a name they make its bearer the one who is history. */
const OF_THE_PAST =
  /\b(?:late|dictator|strongman|autocrat|kleptocrat|father|namesake|elder|older|(?:former|ex)[\s-]\p{L}+|sons?\sof|widow\sof|under|against|regime\sof|rule\sof)[\s,]+(?:the\s)?(?:\p{L}+\s){0,2}$/iu;
/** After a name they may as well speak of father or son: nobody is marked. */
const OF_EITHER =
  /^,?\s(?:(?:senior|sr|the\s(?:late|elder|older|father|dictator|former)|who\s(?:ruled|died|was\s(?:ousted|overthrown|deposed)|declared|imposed|fled)|ruled|died|fled|whose)\b|\(?\d{4}\b)/iu;
const HISTORY = /\b(?:martial law|dictator|strongman|burial|buried|late (?:president|father))\b/i;
/** So it is the father's. */
const THE_ELDER = /^,\s(?:the\s)?(?:late|elder|older|senior|father)\b/iu;
const NICKNAME = /\s["“](\p{Lu}[\p{L}.-]{1,14})["”]\s/u;
const LOOK_BACK = 60;

/**
 * Of father and son of one whole name (Ferdinand Marcos and Ferdinand Marcos Jr., both presidents): whom the name at
 * `around` means, where the record gives it to `one` alone. A nickname on record decides, or a title held on the
 * day; without one, that the other is dead while the article has the president of today. Null where the words leave it open.
 */
export function ofTwins(one: Candidate, around: Surroundings): Candidate | null {
  const { hit, lexicon, text, page } = around;
  // Without both names on record nobody can be told to share them.
  if (one.detail.family === '' || one.detail.given === '') return one;
  const printed = text.slice(hit.start, hit.end);
  const nickname = NICKNAME.exec(printed)?.[1];
  // "Ferdinand Marcos Sr." and "Bongbong Marcos" leave nothing open.
  const plain = `${one.detail.given} ${one.detail.family}`;
  if (nickname === undefined && foldedBetween(text, hit.start, hit.end) !== foldWord(plain)) return one;
  const others = twinsOf(one, page.date, lexicon);
  if (others.length === 0) return one;
  const all = [one, ...others];
  const called = nickname === undefined ? [] : all.filter((each) => isCalled(each, nickname, lexicon));
  if (called.length === 1) return called[0] ?? null;
  const { date } = page;
  if (date === null) return null;
  const living = all.filter(({ detail }) => detail.died === null || firstDay(detail.died) > date);
  const dead = all.filter((each) => !living.includes(each));
  const after = text.slice(hit.end, hit.end + LOOK_BACK);
  const past =
    OF_THE_PAST.test(text.slice(Math.max(0, hit.start - LOOK_BACK), hit.start)) || THE_ELDER.test(after);
  const title = around.titles[0];
  const fits = ({ detail }: Candidate) =>
    title !== undefined && howWellFits(title, detail, date, lexicon) === 2;
  const holders = all.filter(fits);
  if (past && holders.length === 0) return dead.length === 1 ? (dead[0] ?? null) : null;
  const sentence = sentenceAround(text, hit.start);
  if (OF_EITHER.test(after) || namesAnotherYear(text, sentence, date)) return null;
  if (holders.length === 1) return holders[0] ?? null;
  // Without a title the name is as often that of history, unless the article has the president of today.
  const [sole] = living;
  if (sole === undefined || living.length > 1 || isToldApart(all, text) || HISTORY.test(text)) return null;
  return text.includes(`President ${sole.detail.family}`) ? sole : null;
}

/** Those who by `date` had held an office of `one` and bear both names. */
function twinsOf({ index, detail, misspelt }: Candidate, date: string | null, lexicon: Lexicon): Candidate[] {
  const found = new Map<number, Candidate>();
  for (const [office] of detail.terms) {
    for (const [actor, from] of lexicon.office(office).holders) {
      if (actor === index || (date !== null && firstDay(from) > date)) continue;
      const other = lexicon.actor(actor);
      if (other.family === detail.family && other.given === detail.given)
        found.set(actor, { index: actor, detail: other, misspelt, short: false });
    }
  }
  return [...found.values()];
}

function isCalled({ index, detail }: Candidate, nickname: string, lexicon: Lexicon): boolean {
  return scan(`${nickname} ${detail.family}`, lexicon).some((hit) =>
    hit.entries.some(({ actor, kind }) => actor === index && isWhole(kind)),
  );
}

/** An article that has the son's name with its "Jr." may mean the father by the name without. */
function isToldApart(all: Candidate[], text: string): boolean {
  return all.some(
    ({ detail }) => / Jr\.?$/.test(detail.name) && text.includes(detail.name.replace(/\.$/, '')),
  );
}
