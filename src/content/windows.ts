import type { Block } from '../article/read.ts';
import type { Annotated } from '../model/annotated.ts';
import type { Findings, Span } from '../model/finding.ts';

/** A stretch of whole blocks, short enough for one message. */
export interface TextWindow {
  text: string;
  /** Where it starts in the article's text. */
  start: number;
}

/**
 * Cuts an article's text between blocks into windows of at most `longest` characters. A block that is longer by
 * itself is cut; a name across that cut is not found.
 */
export function windowsOf(text: string, blocks: Block[], longest: number): TextWindow[] {
  if (text.length <= longest) return text === '' ? [] : [{ text, start: 0 }];
  const windows: TextWindow[] = [];
  let start = 0;
  let end = 0;
  const close = () => {
    for (let from = start; from < end; from += longest) {
      windows.push({ text: text.slice(from, Math.min(from + longest, end)), start: from });
    }
  };
  for (const block of blocks) {
    if (end > start && block.end - start > longest) {
      close();
      start = block.start;
    }
    end = block.end;
  }
  close();
  return windows;
}

/** Joins what was found in the windows of one article: offsets become the article's, quotation ids stay unique. */
export function joined(parts: { start: number; annotated: Annotated }[]): Annotated | null {
  const [first, ...rest] = parts;
  if (!first) return null;
  if (rest.length === 0) return first.annotated;
  const findings: Findings = {
    ...first.annotated.findings,
    mentions: [],
    quotes: [],
    claims: [],
    cautions: [],
  };
  const people: Annotated['people'] = {};
  parts.forEach(({ start, annotated }, index) => {
    const shift = <T extends { start: number; end: number }>(each: T): T => ({
      ...each,
      start: each.start + start,
      end: each.end + start,
    });
    const shiftWhy = <T extends { start: number; end: number; why: { rule: string; evidence: Span[] } }>(
      each: T,
    ): T => ({
      ...shift(each),
      why: {
        ...each.why,
        evidence: each.why.evidence.map(([from, to]): Span => [from + start, to + start]),
      },
    });
    const unique = (id: string) => `${index}/${id}`;
    const { mentions, quotes, claims, cautions } = annotated.findings;
    findings.mentions.push(...mentions.map(shiftWhy));
    for (const quote of quotes.map(shiftWhy)) {
      const speaker = quote.speaker && shift(quote.speaker);
      const relayedBy = quote.relayedBy && shift(quote.relayedBy);
      findings.quotes.push({ ...quote, id: unique(quote.id), speaker, relayedBy });
    }
    for (const claim of claims.map(shiftWhy)) {
      findings.claims.push({ ...claim, quote: claim.quote === null ? null : unique(claim.quote) });
    }
    findings.cautions.push(...cautions.map(shiftWhy));
    Object.assign(people, annotated.people);
  });
  // A long article opens with what it is about.
  return { findings, people, subject: first.annotated.subject };
}
