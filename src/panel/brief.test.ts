import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../card/english.fixture.ts';
import { rejected, sheets } from '../card/sheets.fixture.ts';
import { briefOf } from './brief.ts';
import { citationsOf } from './brief-csl.ts';
import { escaped, markdownOf } from './brief-markdown.ts';
import { fileNameOf } from './file-name.ts';
import { briefSource, claimSheet } from './panel.fixture.ts';

const brief = briefOf(briefSource);
const markdown = markdownOf(brief, sayEnglish);

describe('a brief', () => {
  it('has a numbered source for every statement, in the order of the page, each once', () => {
    const numbers = [
      ...brief.claims.flatMap(({ sides }) => sides.map(({ latest }) => latest.note)),
      ...brief.people.flatMap(({ statements }) => statements.map(({ note }) => note)),
    ];
    expect(numbers.length).toBeGreaterThan(3);
    expect(brief.notes.map(({ number }) => number)).toEqual(brief.notes.map((_, index) => index + 1));
    expect([...new Set(numbers)].sort()).toEqual(brief.notes.map(({ number }) => number));
  });

  it('gives of each side of a claim the latest statement from before the article, and none of later ones', () => {
    const [claim] = brief.claims;
    expect(claim?.sides.map(({ stance, latest }) => [stance, latest.by, latest.statement.date])).toEqual([
      ['asserts', 'Ilse Marwick', '2021-05-05'],
      ['qualifies', 'Ilse Marwick', '2022-02-02'],
      ['rejects', 'Olav Brandt', '2023-06-10'],
    ]);
    expect(claim?.held).toBe(3);
  });

  it('leaves out what was said around the article and since', () => {
    const said = brief.people.flatMap(({ statements }) => statements.map(({ statement }) => statement.date));
    expect(said).toEqual(['2023-11', '2022']);
  });

  it('shows all sides of a claim or, without room for all, none', () => {
    const claims = ['a', 'b', 'c'].map((claim) => ({ claim, places: [], voices: [] }));
    const sheets = claims.map(({ claim: id }) => ({
      ...claimSheet,
      claim: { ...claimSheet.claim, id },
      before: claimSheet.before.map((one) => ({
        ...one,
        claims: one.claims.map((on) => ({ ...on, id })),
      })),
    }));
    const crowded = briefOf({ ...briefSource, claims, record: { people: [], claims: sheets } });
    expect(crowded.claims.map(({ sides, held }) => [sides.length, held])).toEqual([
      [3, 3],
      [3, 3],
      [0, 3],
    ]);
  });

  it('shows nothing twice: what stands under a claim is left out under its speaker', () => {
    const [on] = claimSheet.before.filter(({ speakers }) => speakers[0]?.actor === 'ilse-marwick');
    const person = { ...sheets['three statements'], before: on ? [on, rejected] : [] };
    const { people } = briefOf({ ...briefSource, record: { people: [person], claims: [claimSheet] } });
    expect(people.flatMap(({ statements }) => statements.map(({ statement }) => statement))).toEqual([
      rejected,
    ]);
  });

  it('has room for a page: everybody’s first statement before anybody’s second', () => {
    const many = Array.from({ length: 20 }, (_, n) => {
      const sheet = sheets['three statements'];
      return { ...sheet, actor: { ...sheet.actor, id: `person-${n}` } };
    });
    const [member] = briefSource.cast;
    const cast = many.flatMap(({ actor }) => (member ? [{ ...member, actor: actor.id }] : []));
    const crowded = briefOf({ ...briefSource, cast, record: { people: many, claims: [] } });
    expect(crowded.people.map(({ statements }) => statements.length)).toEqual(Array(10).fill(1));
  });
});

describe('as Markdown', () => {
  it('has title, date, cast, claims, statements, differences and notes', () => {
    expect(markdown).toContain(
      '# Fog over the strait\n\nArticle of 10 Apr 2024 · <https://www.tarn-courier.example/fog>',
    );
    expect(markdown).toContain(
      '- **Ilse Marwick**, Norland · Minister of Foreign Affairs (17 held, 12 earlier)\n- **Olav Brandt**, was Norland',
    );
    expect(markdown).toContain('Ilse Marwick asserts it; Olav Brandt rejects it.');
    expect(markdown).toContain(
      '**Nov 2023**, interview with the evening news: Says the talks on fishing rights',
    );
    expect(markdown).toContain('“nobody has left the table” in Tarn Courier’s translation');
    expect(markdown).toContain('Our record has Ilse Marwick. Either may be wrong.');
    expect(markdown).toContain(
      'Tarn Courier, “Minister: talks go on”, 14 Nov 2023. <https://courier.example/2023/11/talks>',
    );
    expect(markdown).toContain('Made on 21 Nov 2026 from the record to 1 May 2026, edition 1.2.3.');
  });

  it('every note that is called for is there, and no other', () => {
    const called = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
    const given = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n);
    expect(given.length).toBe(brief.notes.length);
    expect([...called].sort()).toEqual([...given].sort());
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script\\>alert(1)&lt;/script\\>'],
    ['# no heading', '\\# no heading'],
    ['- no list, two-day', '\\- no list, two-day'],
    ['1. no list', '1\\. no list'],
    ['[a](https://x.example)', '\\[a\\](https://x.example)'],
    ['two\n\nparagraphs', 'two paragraphs'],
    ['AT&T *and* `code`', 'AT&amp;T \\*and\\* \\`code\\`'],
  ])('words of a page are text and nothing else: %j', (words, text) => expect(escaped(words)).toBe(text));

  it('a title full of markup stays a title', () => {
    const title = '<img src=x onerror=alert(1)> [^1]: evil';
    const text = markdownOf(briefOf({ ...briefSource, title }), sayEnglish);
    expect(text.split('\n')[0]).toBe('# &lt;img src=x onerror=alert(1)\\> \\[^1\\]: evil');
  });

  it('an address that is no plain https one is no link', () => {
    const address = 'javascript:alert(1)';
    expect(markdownOf(briefOf({ ...briefSource, address }), sayEnglish)).not.toContain(`<${address}>`);
  });
});

describe('as CSL-JSON', () => {
  const items = JSON.parse(citationsOf(brief)) as Record<string, unknown>[];

  it('has one item a note, with what a reference manager needs', () => {
    expect(items).toHaveLength(brief.notes.length);
    expect(items.find((item) => item.URL === rejected.source.url)).toMatchObject({
      type: 'webpage',
      title: 'Minister: talks go on',
      'container-title': 'Tarn Courier',
      issued: { 'date-parts': [[2023, 11, 14]] },
    });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('says when a page was read only where that is known', () => {
    expect(items.some((item) => 'accessed' in item)).toBe(false);
    const [note] = brief.notes;
    const read = note && { ...brief, notes: [{ ...note, source: { ...note.source, read: '2026-01-02' } }] };
    expect(JSON.parse(citationsOf(read ?? brief))[0].accessed).toEqual({ 'date-parts': [[2026, 1, 2]] });
  });
});

it.each([
  ['Fog over the strait', '2024-04-10-fog-over-the-strait.md'],
  ['Zelenskyy: “Київ” & Żółć / ..\\..', '2024-04-10-zelenskyy-київ-żółć.md'],
  ['', '2024-04-10.md'],
  ['../../etc/passwd', '2024-04-10-etc-passwd.md'],
])('a file is called by the day and the title: %j', (title, name) =>
  expect(fileNameOf('2024-04-10', title, 'md')).toBe(name),
);
