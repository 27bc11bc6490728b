import type { Mention, Span } from '../model/finding.ts';
import type { ActorDetail } from './lexicon-format.ts';
import type { Named } from './named.ts';
import { foldWord } from './normalise.ts';
import type { PageText } from './page-text.ts';

const CONFIDENCE = 0.85;

/** They go with the given name: Sir Keir, Sheikh Tamim, Crown Prince Mohammed, Datuk Seri Anwar. */
const TITLED =
  /(?<!\b(?:the|The|HMS|SS|RMS)\s)\b(?:Sir|Dame|Sheikh|Sheikha|Shaikh|(?:Crown\s)?Prince|Princess|Emir|King|Queen|Datuk\sSeri|Dato['’]?\s?Seri|Tan\sSri)\s(\p{Lu}[\p{L}\p{M}]+)(?![\p{L}\p{M}-])(?!\s\p{Lu})(?!\s(?:bin|ibn|bint|al|Al)\b)/gu;
/** One of them must stand in a text that is looked through. */
const SIGNS = [
  'Sir ',
  'Dame ',
  'Sheikh',
  'Shaikh',
  'Prince',
  'Emir ',
  'King ',
  'Queen ',
  'Seri ',
  'Tan Sri ',
];
/** Popes are called by their name of office alone. */
const POPE = /^Pope\s(\p{Lu}\p{Ll}+)/u;
const NOT_LAST = /^(?:\s\p{Lu}|[\p{L}\p{M}-])/u;
const NOT_FIRST = /(?:\p{Lu}[\p{L}’-]*\s|\bSt\.\s|\b[Aa]n?\s|[\p{L}\p{M}@#_/-])$/u;
/** Words of more letters and a space. */
const LONGEST_BEFORE = 24;

interface Form {
  detail: ActorDetail;
  where: Span;
}

/**
 * Persons whom the page names (`named`, in text order) where it goes on to call them by title and given name, "Sir Keir",
 * or a pope by his name of office alone. Nobody of whose given name the page introduces two.
 */
export function findGivenForms(page: PageText, named: Named[]): Mention[] {
  const { text } = page;
  const found: Mention[] = [];
  const taken = named.map(({ mention }) => mention);
  const add = ({ detail, where }: Form, start: number, end: number) => {
    if (taken.some((mention) => mention.start < end && start < mention.end)) return;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      actor: detail.id,
      via: 'surname',
      confidence: CONFIDENCE,
      ...page.officesOf(detail),
      why: { rule: 'given-name-with-title', evidence: [where] },
    });
  };
  if (SIGNS.some((sign) => text.includes(sign))) {
    const forms = formsOf(named, ({ given }) => foldWord(given.split(/\s/)[0] ?? ''));
    for (const match of text.matchAll(TITLED)) {
      const [whole, word = ''] = match;
      const form = forms.get(foldWord(word));
      const end = match.index + whole.length;
      if (form) add(form, end - word.length, end);
    }
  }
  for (const [name, form] of formsOf(named, (detail) => POPE.exec(detail.name)?.[1] ?? '')) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
      if (NOT_LAST.test(text.slice(end, end + 2)) || NOT_FIRST.test(before)) continue;
      add(form, at, end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Each person of the page once, by what `of` gives of the name; nobody where two have the same. */
function formsOf(named: Named[], of: (detail: ActorDetail) => string): Map<string, Form> {
  const forms = new Map<string, Form>();
  const shared = new Set<string>();
  for (const { detail, mention } of named) {
    const given = of(detail);
    const known = forms.get(given);
    if (given === '') continue;
    if (known === undefined) forms.set(given, { detail, where: [mention.start, mention.end] });
    else if (known.detail.id !== detail.id) shared.add(given);
  }
  for (const given of shared) forms.delete(given);
  return forms;
}
