/**
 * The notation in which the record says how a claim is put. A pattern is one line of parts, which stand in one
 * sentence in any order, close together:
 *
 *     {china} {supply} {weapon} ~{russia}
 *
 *     word   status_quo   =arms     a word with all its endings, words in a row, a word exactly so
 *     {id}                          any wording of a side or a term of the vocabulary
 *     a|{b}|c_d                     one of them
 *     ~part                         may also stand near: in the same quotation, the two sentences before, the one
 *                                   after, the headline; a side is near when the speaker speaks for it
 *     -part                         must not stand in the sentence
 *     part > part                   the second after the first
 *     @cn|ru                        said by somebody who speaks for one of these places; -@cn: by none of them
 *     !                             the stance stands as written, whatever is negated or denied around
 *     /30                           the parts lie within so many words (else 18)
 */

/** A sentence's parts lie within so many words: most reported clauses are shorter. */
const USUAL_WINDOW = 18;

export interface Atom {
  kind: 'term' | 'words';
  text: string;
}

export interface Part {
  atoms: Atom[];
  near: boolean;
  absent: boolean;
  /** It stands after the part before it. */
  after: boolean;
}

export interface Pattern {
  parts: Part[];
  window: number;
  /** Place codes of speakers it is for, or (when `notBy`) is not for; empty: anybody. */
  by: string[];
  notBy: boolean;
  /** Negations and denials around it change nothing. */
  fixed: boolean;
}

const ATOM = /^(?:\{([a-z0-9-]+)\}|(=?[\p{Ll}\p{N}'_-]+))$/u;

function atom(text: string, pattern: string): Atom {
  const found = ATOM.exec(text);
  if (found === null) throw new Error(`"${text}" in the pattern "${pattern}" is no word and no {term}`);
  const [, term, words = ''] = found;
  return term === undefined
    ? { kind: 'words', text: words.replaceAll('_', ' ') }
    : { kind: 'term', text: term };
}

/** Reads a pattern. Throws an Error that names the pattern and what in it cannot be read. */
export function parsePattern(pattern: string): Pattern {
  const read: Pattern = { parts: [], window: USUAL_WINDOW, by: [], notBy: false, fixed: false };
  let after = false;
  for (const piece of pattern.trim().split(/\s+/)) {
    if (piece === '>' || piece === '!') {
      if (piece === '>') after = true;
      else read.fixed = true;
      continue;
    }
    const mark = /^[~-]/.exec(piece)?.[0];
    const rest = mark === undefined ? piece : piece.slice(1);
    if (/^\/\d+$/.test(piece)) read.window = Number(piece.slice(1));
    else if (rest.startsWith('@')) {
      read.by = rest.slice(1).toUpperCase().split('|');
      read.notBy = mark === '-';
    } else {
      const atoms = rest.split('|').map((one) => atom(one, pattern));
      read.parts.push({ atoms, near: mark === '~', absent: mark === '-', after });
      after = false;
    }
  }
  if (!read.parts.some(({ near, absent }) => !near && !absent))
    throw new Error(`the pattern "${pattern}" has no part that must stand in the sentence`);
  return read;
}
