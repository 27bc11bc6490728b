import { describe, expect, it } from 'vitest';
import { indexed, openIndex, writeIndex } from './text-index.ts';

const text = (id: number, who: string, said: string, claim = '', where = '') => ({
  id,
  who,
  said,
  claim,
  where,
});

const search = openIndex(
  writeIndex([
    text(0, 'Ilse Marwick Ильза Марвик', 'Says the strait stays open to all ships.', 'The strait is open.'),
    text(1, 'Olav Brandt', 'Rejects new sanctions on the shipyards of Tarn.', '', 'Tarn, Courier'),
    text(2, 'Nuño Pérez-Galdós', 'Calls the negotiations with Marwick useful.', 'The talks go on.'),
    text(3, 'Ama Obrecht', 'Asks for pilots on board.', 'The strait is open.', 'Castle Rowe'),
  ]),
);
const rows = (words: string) =>
  search(words)
    .hits.map(({ row }) => row)
    .sort();

describe('a statement is found by', () => {
  it.each<[law: string, words: string, rows: number[]]>([
    ['what was said', 'shipyards', [1]],
    ['the claim’s sentence', 'strait', [0, 3]],
    ['place or publisher', 'courier', [1]],
    ['a name in another script', 'Марвик', [0]],
    ['words as they are being typed', 'neg', [2]],
    ['capitals and diacritics as they come', 'PEREZ nuno', [2]],
    ['one of the words of a plural', 'sanction', [1]],
    ['a word with a letter wrong', 'negotations', [2]],
    ['all the words, wherever each of them is', 'strait pilots', [3]],
    ['little words count for nothing', 'the strait is open to the pilots', [3]],
  ])('%s', (_, words, expected) => expect(rows(words)).toEqual(expected));
});

describe('a statement is not found by', () => {
  it.each([
    ['the middle of a word', 'rait'],
    ['a short word with a letter wrong', 'tern'],
    ['little words alone', 'to the'],
  ])('%s', (_, words) => expect(rows(words)).toEqual([]));
});

it('who speaks comes before who is spoken of', () => {
  expect(search('marwick').hits.map(({ row }) => row)).toEqual([0, 2]);
});

it('where nothing has all the words, what has some of them is given, and it says so', () => {
  const { hits, whole } = search('strait shipyards');
  expect(whole).toBe(false);
  expect(hits.map(({ row }) => row).sort()).toEqual([0, 1, 3]);
  expect(search('strait').whole).toBe(true);
});

it('tells which words of the index were found', () => {
  expect(search('negotations').hits[0]?.words).toEqual(['negotiation']);
});

describe('a word in the index', () => {
  it.each([
    ['Strait', 'strait'],
    ['Pérez', 'perez'],
    ['sanctions', 'sanction'],
    ['Xi’s', 'xi'],
    ['press', 'press'],
    ['gas', 'gas'],
    ['the', null],
  ])('%s is %s', (word, expected) => expect(indexed(word)).toBe(expected));
});
