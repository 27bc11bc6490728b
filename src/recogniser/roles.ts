import type { Mention } from '../model/finding.ts';
import { actingVerb } from './acting-verbs.ts';
import { type Word, wordsBefore } from './context.ts';
import { formerHolders, holderOn, isShared, possibleHolders } from './holders.ts';
import type { Lexicon } from './lexicon.ts';
import type { BodyDetail } from './lexicon-format.ts';
import { nearHolder } from './near-holders.ts';
import { isLedInto, longest, ministryOf, type Owner, PAST, PRESENT } from './owners.ts';
import type { PageText } from './page-text.ts';
import { toldOfAnotherYear } from './sentence.ts';
import { canonical, isConnector } from './titles.ts';
import { type Token, tokenAfter } from './tokens.ts';
import { ABBREVIATIONS, OPENERS } from './word-lists.ts';

/** Nobody is named: the record alone says who is meant. */
const CONFIDENCE = 0.85;

/** Before a role they make it nobody, anybody, or somebody else than the holder. */
const OTHERS = new Set(
  `a an any some no every each another next future incoming late last first second third only sole then previous predecessor acting
  interim would be possible potential two three several both many few most other fellow successive deputy vice assistant senior`.split(
    /\s+/,
  ),
);
/** Before the article they speak of another time, or deny. */
const ELSEWHEN = new Set(['once', 'formerly', 'previously', 'then', 'until', 'not', 'later']);
/** What follows them is said of somebody named elsewhere in the sentence. */
const PREDICATES = new Set(
  `as is was are were be been being become becomes became becoming named appointed elected served serving remains remained remain
  nominated chosen made`.split(/\s+/),
);
/** After a role they make it a contest or a thing. */
const CONTEST = new Set(
  `elect designate nominee nominees candidate candidates hopeful contender pick post job role position race election hopefuls
  residence palace seat chair title emeritus general`.split(/\s+/),
);

/** Between a role and the name it belongs to. */
const BEFORE_NAME = /^(?:,|:|\]|\s[-–—(])?\s?(?:(?:Mr|Mrs|Ms|Dr|Sir|Gen|General|Sheikh|Prince)\.?\s)?$/;
/** "High Representative for Foreign Affairs Josep Borrell", "Chairman of the Rada of Ukraine Ruslan Stefanchuk". */
const OF_FIELD =
  /^\s(?:of|for|in|on|to)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:and\s|of\s(?:the\s)?)?\p{Lu}[\p{L}’'-]*){0,4},?\s$/u;
/** The same of somebody whom no record knows: "the head of Hamas in Lebanon, Fateh …". */
const OF_FIELD_OF_ANOTHER =
  /^\s(?:in|for|on)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3},\s\p{Lu}\p{Ll}+\s\p{Lu}/u;
const BEFORE_TOP = /\b(?:top|chief)\s$/i;
const LONGEST_LEAD = 7;

/** Between an office and its body. */
const LEADING = new Set(['of', 'for', 'to']);

export interface Role {
  start: number;
  end: number;
  offices: number[];
  former: boolean;
  owner: Owner;
}

/**
 * The one person whom a role at this body's name means on `date`: "the Turkish foreign minister", "the president
 * of France". Null beside a name ("Turkish Foreign Minister Hakan Fidan"), where `people` has it already, and
 * wherever the holder cannot be told. `people` are the mentions of persons, in text order.
 */
export function roleAt(page: PageText, owner: Owner, date: string, people: Mention[]): Mention | null {
  const { text, lexicon } = page;
  const role = (owner.leads ? forward(text, owner, lexicon) : null) ?? backward(text, owner);
  if (role === null || isOneOfMany(page, role)) return null;
  if (besideName(page, role, people)) return nearHolder(page, role, date, people);
  if (!meansHolder(page, role) || toldOfAnotherYear(text, [role.start, role.end], date)) return null;
  const actor = role.former
    ? formerHolder(role, date, people, lexicon)
    : (holderOn(role.offices, date, lexicon) ?? holderNamed(role, date, people, lexicon));
  if (actor === null) return null;
  const detail = lexicon.actor(actor);
  return {
    start: role.start,
    end: role.end,
    text: text.slice(role.start, role.end),
    actor: detail.id,
    via: 'role',
    confidence: CONFIDENCE,
    ...page.officesOf(detail),
    why: { rule: role.former ? 'former-holder' : 'holder-that-day', evidence: [[owner.start, owner.end]] },
  };
}

/** Posts that a country or a body has several of, unless the words say which. */
const OF_SEVERAL =
  /^(?:special|senior|top|trade)?(?:envoy|adviser|advisor|aide|ambassador|commissioner|representative|minister|councillor|negotiator)$/;

/** "The US senator", "the US envoy": the only one on record is one of many. */
function isOneOfMany({ text, lexicon }: PageText, { start, end, owner, offices }: Role): boolean {
  if (offices.some((office) => isShared(lexicon.office(office)))) return true;
  if (owner.detail.kind !== 'authority' || start < owner.start) return false;
  const words = text.slice(owner.end, end).replace(/^['’]s?/, '');
  return OF_SEVERAL.test(words.toLowerCase().replace(/[\s-]/g, ''));
}

/** Body first: "Turkey's foreign minister", "the Kremlin spokesman", "top US diplomat". */
function forward(text: string, owner: Owner, lexicon: Lexicon): Role | null {
  const skipped = Math.max(
    0,
    owner.tokens.findIndex(({ folded }) => !PRESENT.has(folded) && !PAST.has(folded)),
  );
  const tokens = owner.tokens.slice(skipped);
  const former = owner.tokens.slice(0, skipped).some(({ folded }) => PAST.has(folded));
  let best: Role | null = null;
  const read = ({ body }: Owner, words: Token[], start: number, prefix = '') => {
    const [offices, count] = longest(body.roles, words, prefix);
    const end = words[count - 1]?.end ?? 0;
    if (offices !== null && (best === null || end > best.end)) best = { start, end, offices, former, owner };
  };
  read(owner, tokens, owner.start);
  const ministry = skipped === 0 ? ministryOf(owner, lexicon) : null;
  if (ministry) read(ministry, ministry.tokens, owner.start);
  if (BEFORE_TOP.test(text.slice(Math.max(0, owner.start - LONGEST_LEAD), owner.start))) {
    const before = wordsBefore(text, owner.start, 1).last;
    if (before) read(owner, tokens, before.start, before.folded);
  }
  return best;
}

/** Office first: "the president of France", "the spokesman for the State Department". */
function backward(text: string, owner: Owner): Role | null {
  if (owner.form === 'demonym' || !isLedInto(text, owner.start)) return null;
  const before = wordsBefore(text, owner.start);
  const skipped = before.last?.folded === 'the' ? 1 : 0;
  if (!LEADING.has(before.nth(skipped)?.folded ?? '')) return null;
  const head = canonical(before.nth(skipped + 1)?.folded ?? '').at(-1) ?? '';
  if (!lastWords(owner.body).has(head)) return null;
  const title = before.words.slice(0, -1 - skipped);
  for (let first = 0; first < title.length; first++) {
    const own = title.slice(first).filter(({ folded }) => !isConnector(folded));
    const opens = title[first];
    if (opens === undefined || isConnector(opens.folded)) continue;
    const key = own.flatMap(({ folded }) => canonical(folded)).join(' ');
    const offices = Object.hasOwn(owner.body.roles, key) ? owner.body.roles[key] : undefined;
    if (offices && !isQuoted(text, owner.start))
      return { start: opens.start, end: owner.end, offices, former: false, owner };
  }
  return null;
}

const known = new WeakMap<BodyDetail, Set<string>>();

/** Last words of a body's titles: most of what "of France" follows is no title. */
function lastWords(body: BodyDetail): Set<string> {
  let words = known.get(body);
  if (words === undefined) {
    words = new Set(Object.keys(body.roles).map((key) => key.slice(key.lastIndexOf(' ') + 1)));
    known.set(body, words);
  }
  return words;
}

/** In a speech "the president of the United States" is the office as often as its holder. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const straight = (before.match(/"/g) ?? []).length % 2 === 1;
  return straight || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Further than the longest name and what may stand between it and a role. */
const NEAR_NAME = 160;

/** Index of the first of `people` that begins at `at` or after it. */
function firstFrom(people: Mention[], at: number): number {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((people[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when a name stands beside the role, in apposition or as what the title belongs to. */
function besideName(page: PageText, role: Role, people: Mention[]): boolean {
  const { text } = page;
  for (let i = firstFrom(people, role.start - NEAR_NAME); i < people.length; i++) {
    const { start, end } = people[i] as Mention;
    if (start > role.end + NEAR_NAME) break;
    if (end <= role.start && /^,\s(?:the\s)?(?:\p{L}+\s)?$/u.test(text.slice(end, role.start))) return true;
    if (start < role.end) continue;
    const between = text.slice(role.end, start);
    if (BEFORE_NAME.test(between) || OF_FIELD.test(between)) return true;
  }
  const after = text.slice(role.end, role.end + 60);
  // "U.S. Rep. …": the dot of a short form is no full stop.
  const dotted =
    text[role.end] === '.' && ABBREVIATIONS.has(wordsBefore(text, role.end, 1).last?.folded ?? '');
  const next = tokenAfter(text, dotted ? role.end + 1 : role.end);
  // In a headline a verb has a capital too.
  if (next?.capital && !(page.lineCase(role.start) === 'title' && actingVerb([next.folded]) === 0))
    return true;
  if (OF_FIELD_OF_ANOTHER.test(page.text.slice(role.end, role.end + NEAR_NAME))) return true;
  const apposed = /^,\s(\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}|[,.])/u.exec(after)?.[1];
  if (apposed !== undefined && !OPENERS.has(apposed.toLowerCase())) return true;
  // "Ana Lind, the Turkish foreign minister, said": an unknown name, then commas on both sides.
  return (
    /\p{Lu}\p{L}+,\s(?:the\s)?$/u.test(text.slice(Math.max(0, role.start - 40), role.start)) &&
    /^\s*[,.;)]/.test(after)
  );
}

/** True when the words around mean whoever holds the office now, or (with "former") the one who held it. */
function meansHolder(page: PageText, role: Role): boolean {
  const { text } = page;
  const next = tokenAfter(text, role.end);
  // "The president's office" is a body; "the president's post" may be any.
  if (next !== undefined && (next.folded === 'office' || (!next.afterPossessive && CONTEST.has(next.folded))))
    return false;
  const { words, opensSentence } = wordsBefore(text, role.start);
  let last = words.length - 1;
  const word = () => words[last]?.folded ?? '';
  while (PRESENT.has(word()) || PAST.has(word())) {
    if (PAST.has(word())) role.former = true;
    last--;
  }
  if (OTHERS.has(word()) || /^\d/.test(word())) return false;
  const definite = word() === 'the';
  if (definite) last--;
  if (ELSEWHEN.has(word()) || isOfficeItself(words.slice(0, last + 1))) return false;
  if (PREDICATES.has(word()) && !(definite && word() === 'as' && governsVerb(next))) return false;
  return definite || opensSentence || last < 0 || standsWithoutArticle(page, role, words[last]);
}

/** "The office of the Chinese premier" is the post, whoever holds it. */
function isOfficeItself(before: Word[]): boolean {
  return (
    before.at(-1)?.folded === 'of' &&
    /^(?:office|post|role|position|job|title|powers?)$/.test(before.at(-2)?.folded ?? '')
  );
}

/** "As the French president left, …" is a clause, "as the French president of the day" is none. */
function governsVerb(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    !next.capital &&
    !/^(?:in|of|from|for|until|and|or|to|by|at|on|since|under|during|when|but|with|who)$/.test(next.folded)
  );
}

/** "Turkey's foreign minister" needs no article; "Turkish foreign minister" has none only after certain words. */
function standsWithoutArticle(page: PageText, role: Role, before: Word | undefined): boolean {
  const { text } = page;
  if (/^['’]/.test(text.slice(role.owner.end))) return true;
  if (page.lineCase(role.start) !== 'sentence') return true;
  // "…, party secretary and Chinese president, said": the end of an apposition.
  if (/^\s*,/.test(text.slice(role.end))) return false;
  return /^(?:and|by|with|from|to|but|while|that|when|between)$/.test(before?.folded ?? '');
}

/** Of several who hold an office of the name, or may hold it, the one whom the article names. */
function holderNamed(role: Role, date: string, people: Mention[], lexicon: Lexicon): number | null {
  const possible = [...possibleHolders(role.offices, date, lexicon)];
  if (possible.length < 2) return null;
  const [one, ...more] = possible.filter((actor) => isNamed(lexicon.actor(actor).id, people));
  return one === undefined || more.length > 0 ? null : one;
}

function isNamed(id: string, people: Mention[]): boolean {
  return people.some(({ actor }) => actor === id);
}

/** Of those who held the office before, the one whom the article names. */
function formerHolder(role: Role, date: string, people: Mention[], lexicon: Lexicon): number | null {
  const possible = formerHolders(role.offices, date, lexicon).filter((actor) =>
    isNamed(lexicon.actor(actor).id, people),
  );
  return possible.length === 1 ? (possible[0] ?? null) : null;
}
