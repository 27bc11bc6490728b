/**
 * English words in all their regular endings, so that an editor writes "supply" and the page may print "supplies",
 * "supplied", "supplying". Irregular forms ("sent") are listed in the vocabulary.
 */

const VOWEL = /[aeiou]/;
/** "stop", "ban", "commit": the last letter is doubled before an ending. Longer words are not, but for these. */
const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:mit|fer|cur|pel|bel|cel|vel|gram))$/;

function endings(word: string): string[] {
  const last = word.slice(-1);
  const stem = word.slice(0, -1);
  if (/\d/.test(word)) return [word];
  if (last === 'y' && !VOWEL.test(word.slice(-2, -1)))
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  if (/(?:[sxz]|ch|sh)$/.test(word)) return [word, `${word}es`, `${word}ed`, `${word}ing`];
  if (last === 'e') {
    const root = word.endsWith('ie') ? `${word.slice(0, -2)}y` : word.endsWith('ee') ? word : stem;
    return [word, `${word}s`, `${word}d`, `${root}ing`];
  }
  const forms = [word, `${word}s`, `${word}ed`, `${word}ing`];
  if (DOUBLES.test(word)) forms.push(`${word}${last}ed`, `${word}${last}ing`);
  return forms;
}

/**
 * Every way in which the press may print `wording`, each as a list of words: all endings of a single word; of a
 * phrase those of its first and of its last word. `=` before it keeps it as it stands.
 */
export function formsOf(wording: string): string[][] {
  const exact = wording.startsWith('=');
  const words = wording.slice(exact ? 1 : 0).split(/[ -]/);
  const [first = ''] = words;
  if (exact) return [words];
  if (words.length === 1) return endings(first).map((form) => [form]);
  const last = words.at(-1) ?? '';
  return endings(first).flatMap((a) => [last, `${last}s`].map((b) => [a, ...words.slice(1, -1), b]));
}
