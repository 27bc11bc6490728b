import type { Mention } from '../../model/finding.ts';
import type { Known } from './cast.ts';
import { findQuotations } from './quotations.ts';
import { readWords } from './words.ts';

const RECORD: Record<string, Known & { names: string[] }> = {
  'antony-blinken': { person: true, sex: 'm', names: ['Antony Blinken', 'Blinken'] },
  'wang-yi': { person: true, sex: 'm', names: ['Wang Yi', 'Wang'] },
  'mao-ning': { person: true, sex: 'f', names: ['Mao Ning', 'Mao'] },
  china: { person: false, sex: null, names: ['Beijing', 'China'] },
};

/** What is known of an actor of the record here. */
export function recordOf(actor: string): Known | null {
  return RECORD[actor] ?? null;
}

/** Everybody on the record whom the text names. */
export function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const [actor, { names, person }] of Object.entries(RECORD)) {
    for (const match of text.matchAll(new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'))) {
      const via = match[0] === 'Beijing' ? 'metonym' : match[0] === names[0] || !person ? 'name' : 'surname';
      const [start, end] = [match.index, match.index + match[0].length];
      const why = { rule: 'test', evidence: [] };
      found.push({ start, end, text: match[0], actor, via, confidence: 1, offices: [], was: null, why });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** One line a quotation: "kind | speaker | what is said", with "via …" where it is relayed. Throws where an offset is wrong. */
export function said(text: string): string[] {
  const quotes = findQuotations(readWords(text), mentionsIn(text), recordOf);
  for (const { start, end, text: printed, speaker } of quotes) {
    if (text.slice(start, end) !== printed) throw new Error(`"${printed}" does not stand at ${start}`);
    if (speaker && text.slice(speaker.start, speaker.end) !== speaker.text)
      throw new Error(`"${speaker.text}" does not stand at ${speaker.start}`);
  }
  return quotes.map(({ kind, speaker, relayedBy, text: words }) => {
    const via = relayedBy ? ` via ${relayedBy.name ?? relayedBy.text}` : '';
    return `${kind} | ${speaker ? (speaker.name ?? speaker.text) : 'nobody'}${via} | ${words}`;
  });
}

export type Case = [law: string, text: string, ...lines: string[]];

/** What a test is given for each case: its law, the text, and what {@link said} must give. */
export function rows(cases: Case[]): { law: string; text: string; lines: string[] }[] {
  return cases.map(([law, text, ...lines]) => ({ law, text, lines }));
}
