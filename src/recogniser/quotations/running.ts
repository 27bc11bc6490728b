import type { Cast } from './cast.ts';
import { mainSubject } from './main-subjects.ts';
import type { Attribution, Place } from './places.ts';
import { by, isWholeParagraph } from './places.ts';
import type { Reference } from './reference.ts';
import { isVerbal } from './relaying.ts';
import type { Saying } from './sayings.ts';
import type { Words } from './words.ts';

/** The running speaker: in the same paragraph with nobody else speaking between, or in a paragraph that is one quotation. */
export function running(
  words: Words,
  places: Place[],
  i: number,
  sayings: Saying[][],
  found: Map<number, Attribution>,
): Attribution | null {
  const place = places[i] as Place;
  if (!place.whole && !opensSentence(words, sayings, place)) return null;
  const here = words.paragraph[place.first] as number;
  for (let sentence = place.sentence - 1; sentence >= 0; sentence--) {
    const first = words.sentences[sentence] as number;
    const away = here - (words.paragraph[first] as number);
    if (away > (place.whole ? 1 : 0)) return null;
    let before = i - 1;
    while (before >= 0 && (places[before] as Place).sentence > sentence) before--;
    const quoted = places[before]?.sentence === sentence ? places[before] : undefined;
    const attributed = quoted && found.get(quoted.mark);
    const said = (sayings[sentence] ?? []).filter(({ kind }) => kind !== 'noun');
    if (attributed?.speaker) {
      const safe =
        away === 0 || (isWholeParagraph(words, place) && attributed.speaker.name !== null && isByOne(said));
      return safe ? { ...attributed, rule: 'running-speaker' } : null;
    }
    const last = said.findLast(isVerbal);
    if (last) {
      if (
        away > 0 &&
        (!isByOne(said) || last.resolved.speaker.name === null || !isWholeParagraph(words, place))
      )
        return null;
      return by(words, said, last, 'running-speaker');
    }
    if (away > 0) return null;
  }
  return null;
}

/** “To mend nets” is slow.: the sentence begins with the quotation and tells of no other speaker. */
function opensSentence({ sentences }: Words, sayings: Saying[][], { first, sentence }: Place): boolean {
  return sentences[sentence] === first && (sayings[sentence] ?? []).length === 0;
}

const STATED =
  /\b(?:issued|released|published|posted|put out|sent)\b[^.]*\b(?:statement|letter|message|communique|email|apology)\b/;

/** A paragraph that is one quotation, after one that ends with a sentence about a person who is not named in it. */
export function ledUpTo(
  words: Words,
  cast: Cast,
  reference: Reference,
  sayings: Saying[][],
  place: Place,
): Attribution | null {
  const { first, last, sentence } = place;
  if (sentence === 0 || (sayings[sentence - 1] ?? []).length > 0) return null;
  const from = words.sentences[sentence - 1] as number;
  const away = (words.paragraph[first] as number) - (words.paragraph[from] as number);
  if (away > 1 || !(away === 0 ? place.whole : isWholeParagraph(words, place))) return null;
  const subject = mainSubject(words, cast, from, first);
  if (subject === null) return null;
  const resolved = reference.resolve(subject, [{ from: first, to: last + 1 }]);
  const { who } = resolved;
  // "The ministry issued a statement.": then what follows is the body's.
  const stated =
    who !== null && !who.person && words.text.slice(words.start[from], words.start[first]).match(STATED);
  if (!who?.person && !stated) return null;
  if (who === null || who.name === '' || reference.isNamedIn(who, first, last + 1)) return null;
  return { saying: null, speaker: resolved.speaker, relayedBy: null, rule: 'led-up-to' };
}

function isByOne(sayings: Saying[]): boolean {
  return new Set(sayings.map(({ resolved }) => resolved.who ?? resolved.speaker.text)).size <= 1;
}
