import { describe, expect, it } from 'vitest';
import type { Annotated } from '../model/annotated.ts';
import type { Caution, Mention, Span } from '../model/finding.ts';
import { markingOf, reasonsFor } from './marking.ts';

const TEXT = 'Minister Ana Lindqvist met Per Holm. Lindqvist said that Ms Lindqvist would stay.';

function span(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = TEXT.indexOf(words, start + 1);
  return [start, start + words.length];
}

function mention(actor: string, [start, end]: Span, rule: string, evidence: Span[] = []): Mention {
  return {
    start,
    end,
    text: TEXT.slice(start, end),
    actor,
    via: rule === 'whole-name' ? 'name' : 'surname',
    confidence: 0.9,
    offices: [],
    was: null,
    why: { rule, evidence },
  };
}

function caution(part: Partial<Caution>): Caution {
  const [start, end] = span('Lindqvist said');
  return {
    kind: 'anachronism',
    start,
    end,
    actor: 'ana-lindqvist',
    suggests: 'ida-lindqvist',
    message: 'They differ.',
    why: { rule: 'dead', evidence: [] },
    ...part,
  };
}

const known = (name: string) => ({ name, office: null, was: null, held: 0, before: 0 });
const WHOLE = mention('ana-lindqvist', span('Ana Lindqvist'), 'whole-name');
const BARE = mention('ana-lindqvist', span('Lindqvist', 1), 'family-name', [span('Ana Lindqvist')]);
const AGAIN = mention('ana-lindqvist', span('Lindqvist', 2), 'family-name', [span('Ana Lindqvist')]);

function annotated(...cautions: Caution[]): Annotated {
  return {
    subject: [],
    people: { 'ana-lindqvist': known('Ana Lindqvist'), 'ida-lindqvist': known('Ida Lindqvist') },
    findings: {
      version: 1,
      article: { date: null, lang: 'en' },
      mentions: [WHOLE, mention('per-holm', span('Per Holm'), 'whole-name'), BARE, AGAIN],
      quotes: [],
      claims: [],
      cautions,
    },
  };
}

const nobody = () => false;

describe('the reasons for an actor’s marks', () => {
  it('are told once each, with the words that speak for them', () =>
    expect(reasonsFor('ana-lindqvist', annotated(), TEXT)).toEqual([
      { rule: 'whole-name', via: 'name', confidence: 0.9, evidence: ['Ana Lindqvist'] },
      { rule: 'family-name', via: 'surname', confidence: 0.9, evidence: ['Ana Lindqvist'] },
    ]));

  it('of somebody the page does not name are none', () =>
    expect(reasonsFor('ida-lindqvist', annotated(), TEXT)).toEqual([]));

  it('name the same words once, and few of many', () => {
    const spans: Span[] = [span('Minister'), span('Minister'), [0, 1], [1, 2], [2, 3], [3, 4]];
    const busy = { ...BARE, why: { rule: 'r', evidence: spans } };
    expect(markingOf(busy, annotated(), TEXT, nobody).why?.evidence).toEqual(['Minister', 'M', 'i', 'n']);
  });
});

describe('the cautions of a mark', () => {
  const on = (mark: Mention, given: Caution, silenced: string[] = []) =>
    markingOf(mark, annotated(given), TEXT, (actor) => actor !== null && silenced.includes(actor)).cautions;

  it('are those that touch it, with the name of whom the record suggests', () =>
    expect(on(BARE, caution({}))).toEqual([
      { message: 'They differ.', suggests: { actor: 'ida-lindqvist', name: 'Ida Lindqvist' } },
    ]));

  it.each<[string, Partial<Caution>]>([
    ['the one marked', { suggests: 'ana-lindqvist' }],
    ['nobody', { suggests: null }],
    ['somebody who is not among the people', { suggests: 'olav-brandt' }],
  ])('offer no other card when the record suggests %s', (_, part) =>
    expect(on(BARE, caution(part))).toEqual([{ message: 'They differ.', suggests: null }]),
  );

  it.each<[string, Mention, Caution, string[]]>([
    ['elsewhere', WHOLE, caution({}), []],
    ['that end where it starts', BARE, caution({ start: 0, end: BARE.start }), []],
    ['that start where it ends', BARE, caution({ start: BARE.end, end: BARE.end + 5 }), []],
    ['about somebody silenced', BARE, caution({}), ['ana-lindqvist']],
    ['that suggest somebody silenced', BARE, caution({}), ['ida-lindqvist']],
  ])('are not those %s', (_, mark, given, silenced) => expect(on(mark, given, silenced)).toEqual([]));
});
