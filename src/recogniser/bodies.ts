import type { Mention, Span } from '../model/finding.ts';
import { actingVerb } from './acting-verbs.ts';
import { type Word, wordsBefore } from './context.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { foldWord, isSpace } from './normalise.ts';
import { ministryOf, type Owner, ownerAt } from './owners.ts';
import type { PageText } from './page-text.ts';
import { roleAt } from './roles.ts';
import { isPerson } from './scan.ts';
import type { Token } from './tokens.ts';
import { CALENDAR, OPENERS } from './word-lists.ts';

const CONFIDENCE = {
  /** An organisation or a ministry by its own name. */
  organisation: 0.85,
  /** A country, or a capital for its government: below what is painted, the page is full of them. */
  authority: 0.75,
};

/** After one of these a name is where something is, or whom something is done to. */
const PREPOSITIONS = new Set(
  `in at near from to of for by with between against inside outside around toward towards via through into over on onto about under
  across within beyond behind past along off amid among upon like unlike visit visiting visited versus vs beside`.split(
    /\s+/,
  ),
);
/** What a government or an organisation makes in words, and owns: "Beijing's response". */
const STATEMENTS = new Set(
  `response reply statement statements position stance warning warnings reaction announcement claim claims demand demands refusal
  decision comment comments remark remarks offer proposal proposals pledge pledges threat threats denial insistence accusation accusations
  rejection criticism condemnation complaint promise view views message explanation assertion assertions version call calls protest
  protests rebuke assurances assurance ultimatum readiness willingness`.split(/\s+/),
);
/** "According to Beijing residents" is no government. */
const MAY_FOLLOW_SOURCE = new Set([
  'which',
  'who',
  'and',
  'as',
  'in',
  'on',
  'at',
  'but',
  'while',
  'after',
  'before',
  'there',
]);
const MOST_TOKENS = 7;
const SOURCE = /\bto\s(?:the\s)?$/;
const LONGEST_SOURCE = 9;
/** Countries and capitals that are people's names as well: Jim Jordan, Denzel Washington. */
const PERSONAL =
  /^(?:jordan|israel|georgia|washington|paris|london|berlin|holland|india|sofia|vienna|wellington)$/;

/**
 * Bodies of record that act or speak, and the persons whom a body's name and a title mean, at `hits` that no
 * mention of `people` (persons, in text order) covers.
 */
export function findBodiesAndRoles(page: PageText, hits: Hit[], people: Mention[]): Mention[] {
  const { text, date, lexicon } = page;
  const found: Mention[] = [];
  let after = 0;
  let next = 0;
  for (const hit of hits) {
    while ((people[next]?.end ?? hit.end) < hit.end) next++;
    if (hit.start < after || (people[next]?.start ?? hit.end) <= hit.start) continue;
    const owner = ownerAt(text, hit, lexicon);
    if (owner === null) continue;
    const role = date === null ? null : roleAt(page, owner, date, people);
    const clear = role !== null && (found.at(-1)?.end ?? 0) <= role.start;
    if (role !== null && clear) {
      found.push(role);
      after = role.end;
      continue;
    }
    const body = ministryOf(owner, lexicon) ?? owner;
    const evidence = body.form === 'demonym' ? null : whyActs(page, body);
    if (evidence === null || isPersonHere(text, hit, people, lexicon)) continue;
    found.push(mentionOf(text, body, evidence));
    after = body.end;
  }
  return found;
}

/** In an article about Jim Jordan, "Jordan said" is no kingdom. */
function isPersonHere(
  text: string,
  { start, end, entries }: Hit,
  people: Mention[],
  lexicon: Lexicon,
): boolean {
  const isNamed = (id: string) => people.some(({ actor }) => actor === id);
  if (entries.some(({ actor, kind }) => isPerson(kind) && isNamed(lexicon.actor(actor).id))) return true;
  const name = text.slice(start, end);
  if (!PERSONAL.test(foldWord(name))) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const { last } = wordsBefore(text, at, 1);
    if (last?.capital && !OPENERS.has(last.folded) && !CALENDAR.has(last.folded)) return true;
  }
  return false;
}

function mentionOf(text: string, { start, end, detail, form }: Owner, evidence: Span): Mention {
  return {
    start,
    end,
    text: text.slice(start, end),
    actor: detail.id,
    via: form === 'metonym' ? 'metonym' : 'name',
    confidence:
      form === 'metonym'
        ? CONFIDENCE.authority
        : CONFIDENCE[detail.kind === 'authority' ? 'authority' : 'organisation'],
    offices: [],
    was: null,
    why: { rule: 'body-acts', evidence: [evidence] },
  };
}

/** Where the text shows that the body acts or speaks; null where it is a place, or acted upon. */
function whyActs(page: PageText, { start, tokens }: Owner): Span | null {
  const { text } = page;
  const next = tokens[0];
  if (next?.afterHyphen) return null;
  const sign = next === undefined ? null : signAfter(tokens);
  const mayBeSource =
    isSpace(text.charCodeAt(start - 1)) &&
    SOURCE.test(text.slice(Math.max(0, start - LONGEST_SOURCE), start));
  if (sign === null && !mayBeSource) return null;
  const { words, hyphen } = wordsBefore(text, start);
  if (hyphen) return null;
  const before = words.at(-1)?.folded === 'the' ? words.slice(0, -1) : words;
  const source = mayBeSource ? accordingTo(before) : null;
  if (source !== null) return next === undefined || MAY_FOLLOW_SOURCE.has(next.folded) ? source : null;
  if (sign === null || next === undefined || !mayBeSubject(page, start, before)) return null;
  const named = next.capital && !next.afterPossessive && !CALENDAR.has(next.folded);
  return named && page.lineCase(start) === 'sentence' ? null : [sign.start, sign.end];
}

/** The verb that the body governs, or the statement that is its own. */
function signAfter(tokens: Token[]): Token | null {
  if (tokens[0]?.afterPossessive) {
    return tokens.slice(0, 3).find(({ folded, capital }) => !capital && STATEMENTS.has(folded)) ?? null;
  }
  const predicate = tokens.slice(secondSubject(tokens), MOST_TOKENS);
  return predicate[actingVerb(predicate.map(({ folded }) => folded))] ?? null;
}

/** How many words a second subject takes: "Moscow and Beijing said". */
function secondSubject(tokens: Token[]): number {
  if (tokens[0]?.folded !== 'and') return 0;
  let at = tokens[1]?.folded === 'the' ? 2 : 1;
  while (tokens[at]?.capital) at++;
  return at;
}

function accordingTo(words: Word[]): Span | null {
  const [first, second] = words.slice(-2);
  return first?.folded === 'according' && second?.folded === 'to' ? [first.start, second.end] : null;
}

/** False after a preposition, also across "Moscow and", and after a capitalised word that makes a longer name. */
function mayBeSubject(page: PageText, start: number, before: Word[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return true;
  if (last.folded === 'and' || last.folded === 'or') {
    const first = before.findLastIndex(
      ({ capital, folded }, i) => i < before.length - 1 && !capital && folded !== 'the',
    );
    return !PREPOSITIONS.has(before[first]?.folded ?? '');
  }
  if (PREPOSITIONS.has(last.folded) || /^(?:an?|any|some|no|another|every|each|new)$/.test(last.folded))
    return false;
  if (!last.capital || last.possessive || OPENERS.has(last.folded) || CALENDAR.has(last.folded)) return true;
  return page.lineCase(start) !== 'sentence';
}
