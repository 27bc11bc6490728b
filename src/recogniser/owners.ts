import { mayBeginPredicate } from './acting-verbs.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { type ActorDetail, type BodyDetail, Kind } from './lexicon-format.ts';
import { foldWord, isHyphen, isLower, letter } from './normalise.ts';
import { canonical, isConnector } from './titles.ts';
import { type Token, tokenAfter, tokensAfter } from './tokens.ts';

/** A body where the text names it, and the words that follow. */
export interface Owner {
  start: number;
  end: number;
  detail: ActorDetail;
  body: BodyDetail;
  /** A country's adjective names no body by itself: it only says whose office or ministry follows. */
  form: 'name' | 'metonym' | 'demonym';
  tokens: Token[];
  /** An office or a ministry may follow. */
  leads: boolean;
}

/** They may stand between a body and its office, or before both, and mean whoever holds it. */
export const PRESENT = new Set(
  'new current incumbent veteran longtime embattled visiting outspoken powerful'.split(' '),
);
export const PAST = new Set(['former', 'ex', 'onetime']);

/** They may stand before the body although they belong to the office. */
const TOP = new Set(['top', 'chief']);

const FORMS = { [Kind.body]: 'name', [Kind.metonym]: 'metonym', [Kind.demonym]: 'demonym' } as const;
/** "Deputy permanent representative to the United Nations in Geneva" is the longest title that is read. */
const MOST_TOKENS = 9;

/** The body that a hit names; null when what stands around it makes no more of it than a place, a compound, or "Who". */
export function ownerAt(text: string, hit: Hit, lexicon: Lexicon): Owner | null {
  if (hit.initials !== '') return null;
  const entry = hit.entries.find(({ kind }) => kind >= Kind.body);
  if (entry === undefined) return null;
  const form = FORMS[entry.kind as keyof typeof FORMS];
  const detail = lexicon.actor(entry.actor);
  const { body } = detail;
  if (body === null) return null;
  // The last dot of "U.S." belongs to it.
  const dotted = text[hit.end] === '.' && text[hit.end - 2] === '.';
  const end = dotted ? hit.end + 1 : hit.end;
  const next = tokenAfter(text, end);
  const leads = next !== undefined && mayLead(next, body);
  if (!leads && (form === 'demonym' || !(mayAct(next) || isLedInto(text, hit.start)))) return null;
  if (isCompound(text, hit) || (form === 'name' && !dotted && isWordInstead(text, hit, body))) return null;
  return { start: hit.start, end, detail, body, form, tokens: tokensAfter(text, end, MOST_TOKENS), leads };
}

/** First looks at the next word: most names of countries on a page neither lead to an office nor act. */
function mayLead({ folded }: Token, body: BodyDetail): boolean {
  return ADJECTIVES.has(folded) || firstWords(body).has(canonical(folded)[0] ?? '');
}

function mayAct(next: Token | undefined): boolean {
  return next !== undefined && (next.afterPossessive || mayBeginPredicate(next.folded));
}

/** True after "of", "for" or "to": the words before may be an office or "according". */
export function isLedInto(text: string, start: number): boolean {
  // The last letter of "of", "to", "for" or "the".
  const last = text.charCodeAt(start - 2) | 0x20;
  if (last !== 0x66 && last !== 0x6f && last !== 0x72 && last !== 0x65) return false;
  return LEADING_IN.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
}

/** Words before a body that make an office or a source of it: "the president of …", "according to the …". */
const LEADING_IN = /\b(?:of|for|to)\s(?:the\s)?$/i;
const LONGEST_LEAD = 9;
/** They may stand between a country and its office: "Turkey's former foreign minister", "former" too. */
const ADJECTIVES = new Set([...PRESENT, ...PAST]);

/** No small letter so near: a headline in capitals, in which an acronym cannot be told from a word. */
const NEIGHBOURHOOD = 25;

const LONGEST_ACRONYM = 6;

const known = new WeakMap<BodyDetail, Set<string>>();

/** First words of all that may follow a body's name, with what follows it in "top US diplomat". */
function firstWords(body: BodyDetail): Set<string> {
  let words = known.get(body);
  if (words === undefined) {
    words = new Set();
    for (const key of [...Object.keys(body.roles), ...Object.keys(body.parts)]) {
      const [first = '', second = ''] = key.split(' ', 2);
      words.add(first);
      if (TOP.has(first)) words.add(second);
    }
    known.set(body, words);
  }
  return words;
}

/** An acronym's letters as a word: "Who said so?", or a line in capitals. */
function isWordInstead(text: string, { start, end }: Hit, body: BodyDetail): boolean {
  if (end - start > LONGEST_ACRONYM || body.acronyms.length === 0) return false;
  if (!body.acronyms.includes(foldWord(text.slice(start, end)))) return false;
  for (let at = start; at < end; at++) if (isLower(text.charCodeAt(at))) return true;
  const [from, to] = [Math.max(0, start - NEIGHBOURHOOD), end + NEIGHBOURHOOD];
  return !/\p{Ll}/u.test(text.slice(from, to));
}

/** Parts of an address or a tag on either side. */
const JOINED_BEFORE = new Set('@#_/\\');
const JOINED_AFTER = new Set('@_/');

/** "pro-Kremlin", "US-led", an address or a tag. */
function isCompound(text: string, { start, end }: Hit): boolean {
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (JOINED_BEFORE.has(text.charAt(start - 1)) || JOINED_AFTER.has(text.charAt(end))) return true;
  if (text[end] === '.' && /\p{L}/u.test(text.slice(end + 1, end + 2))) return true;
  return (
    (isHyphen(before) && letter(text.charCodeAt(start - 2)) !== 0) ||
    (isHyphen(after) && letter(text.charCodeAt(end + 1)) !== 0)
  );
}

/** The ministry that is read on from a country's name ("Turkish" + "Foreign Ministry"), or null. */
export function ministryOf(owner: Owner, lexicon: Lexicon): Owner | null {
  const [part, count] = owner.leads ? longest(owner.body.parts, owner.tokens) : [null, 0];
  if (part === null) return null;
  const detail = lexicon.actor(part);
  const last = owner.tokens[count - 1];
  if (detail.body === null || last === undefined) return null;
  return {
    start: owner.start,
    end: last.end,
    detail,
    body: detail.body,
    form: 'name',
    tokens: owner.tokens.slice(count),
    leads: true,
  };
}

const beginnings = new WeakMap<Record<string, unknown>, Set<string>>();

/** Everything with which a key of a table begins, up to a space: where no key goes on, no further word is looked at. */
function beginningsOf(table: Record<string, unknown>): Set<string> {
  let begun = beginnings.get(table);
  if (begun === undefined) {
    begun = new Set();
    for (const key of Object.keys(table)) {
      for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) begun.add(key.slice(0, at));
      begun.add(key);
    }
    beginnings.set(table, begun);
  }
  return begun;
}

/** What the longest beginning of `tokens` names in a table of a body, and how many words it has. */
export function longest<T>(table: Record<string, T>, tokens: Token[], prefix = ''): [T | null, number] {
  const begun = beginningsOf(table);
  let found: [T | null, number] = [null, 0];
  let key = prefix;
  for (let i = 0; i < tokens.length; i++) {
    const folded = tokens[i]?.folded ?? '';
    if (isConnector(folded)) {
      if (key === prefix) break;
      continue;
    }
    for (const word of canonical(folded)) key += key === '' ? word : ` ${word}`;
    if (!begun.has(key)) break;
    if (Object.hasOwn(table, key)) found = [table[key] as T, i + 1];
  }
  return found;
}
