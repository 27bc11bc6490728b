import type { Caution } from '../../model/finding.ts';
import { Use } from '../lexicon-format.ts';
import type { Named } from '../named.ts';
import { ALMOST_THE_HOLDER } from '../near-holders.ts';
import { foldWord } from '../normalise.ts';
import { howWellFits } from '../titles.ts';
import { tokensAfter } from '../tokens.ts';
import { reportingVerb } from './news-passage.ts';
import { type DatedPage, namesCountry } from './page.ts';
import { message, termInWords, termOn } from './record-words.ts';

/** "…, the spokesman for the Chinese foreign ministry": an office this far into an apposition is still the person's. */
const APPOSITION_WORDS = 8;

/**
 * One for each misspelt form of an official's name, at its first place. The form must stand beside an office somewhere
 * on the page, or speak on a page about the country: by itself it may be a namesake's right name.
 */
export function misspellings(page: DatedPage): Caution[] {
  const misspelt = page.people.filter(({ via }) => via === 'misspelling');
  if (misspelt.length === 0) return [];
  const { named } = page;
  const details = new Map(named.map(({ detail }) => [detail.id, detail]));
  const official = new Set(
    named
      .filter((one) => one.mention.via === 'misspelling' && isOfficial(one, page))
      .map(({ mention }) => keyOf(mention)),
  );
  const found: Caution[] = [];
  for (const mention of misspelt) {
    const detail = details.get(mention.actor) ?? page.lexicon.withId(mention.actor);
    if (detail === null) continue;
    const known = found.some(
      ({ suggests, start, end }) =>
        suggests === detail.id && foldWord(page.text.slice(start, end)).includes(foldWord(mention.text)),
    );
    const plain =
      mention.why.rule === 'family-name-in-another-reading' || mention.why.rule === ALMOST_THE_HOLDER;
    if (known || !(plain || official.has(keyOf(mention)))) continue;
    const term = termOn(detail, page.date, page.lexicon);
    found.push({
      kind: 'misspelling',
      start: mention.start,
      end: mention.end,
      actor: null,
      suggests: detail.id,
      message: message(mention.text, term === null ? detail.name : termInWords(detail, term, page.lexicon)),
      why: { rule: 'misspelt-name', evidence: [[mention.start, mention.end], ...mention.why.evidence] },
    });
  }
  return found;
}

function keyOf({ actor, text }: Named['mention']): string {
  return `${actor} ${foldWord(text)}`;
}

/** True when the words around this mention make an official of the actor's country of it. */
function isOfficial({ mention, hit, detail }: Named, page: DatedPage): boolean {
  const { text, date, lexicon } = page;
  const around = page.page.around(hit);
  if (around.titles.some((title) => howWellFits(title, detail, date, lexicon) > 0)) return true;
  const namesOffice = (words: string[]) =>
    words.some((word) => (lexicon.uses(word) & (Use.title | Use.place)) === Use.title) &&
    words.some((word) => (lexicon.uses(word) & Use.place) !== 0 && lexicon.names(word, detail.country));
  if (namesOffice(around.before.words.map(({ folded }) => folded))) return true;
  const apposed = text[mention.end] === ',' ? tokensAfter(text, mention.end + 1, APPOSITION_WORDS) : [];
  if (namesOffice(apposed.map(({ folded }) => folded))) return true;
  return reportingVerb(text, mention.end) !== null && namesCountry(page, detail.country);
}
