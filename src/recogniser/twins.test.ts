import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, date?: string | null): void {
  const { found, wanted } = compare(marked, date);
  expect(found).toEqual(wanted);
}

describe('father and son of one name', () => {
  it.each<[law: string, marked: string, date?: string | null]>([
    [
      'a nickname on record tells',
      '[Ferdinand “Bongbong” Marcos](ferdinand-marcos-jr) landed. [Marcos](ferdinand-marcos-jr) spoke.',
    ],
    ['in straight marks too', 'Later [Ferdinand "Bongbong" Marcos](ferdinand-marcos-jr) spoke.'],
    [
      'junior is Jr.',
      '[Ferdinand Marcos junior](ferdinand-marcos-jr), [Ferdinand Marcos Junior](ferdinand-marcos-jr), [Ferdinand Marcos Jr](ferdinand-marcos-jr)',
    ],
    ['the title held that day', 'President [Ferdinand Marcos](ferdinand-marcos-jr) sat beside her.'],
    [
      'in another year it is the other’s',
      'President [Ferdinand Marcos](ferdinand-marcos) left.',
      '1985-03-04',
    ],
    [
      'the other has long been dead',
      'In Manila [Ferdinand Marcos](ferdinand-marcos-jr) opened the talks. President [Marcos](ferdinand-marcos-jr) smiled.',
    ],
    [
      'words of the past are for the dead one',
      'The late dictator [Ferdinand Marcos](ferdinand-marcos) fled; his father, [Ferdinand Marcos](ferdinand-marcos), too. When [Ferdinand Marcos](ferdinand-marcos), the father, came, it rained.',
    ],
    ['and so is Sr.', 'the years of [Ferdinand Marcos Sr.](ferdinand-marcos)'],
    ['with a second name it is as recorded', 'the years of [Ferdinand E. Marcos](ferdinand-marcos)'],
  ])('%s', (_, marked, date) => check(marked, date));

  it.each<[law: string, marked: string, date?: string | null]>([
    ['in history', 'A street is named after Ferdinand Marcos. Imelda, wife of Ferdinand Marcos, came.'],
    ['in another year', 'President Ferdinand Marcos closed the papers in 1972.'],
    ['without a date', 'Ferdinand Marcos spoke.', null],
    ['where the words leave it open', 'Ferdinand Marcos, who ruled for twenty years, was a lawyer.'],
    [
      'where the article tells them apart by Jr.',
      '[Ferdinand Marcos Jr.](ferdinand-marcos-jr) spoke. Ferdinand Marcos was a lawyer.',
    ],
    [
      'the elder of them by the family name',
      '[Ferdinand Marcos Jr.](ferdinand-marcos-jr) knew the elder Marcos.',
    ],
    ['a junior whom no record has', 'Vladimir Putin junior keeps bees.'],
  ])('nobody %s', (_, marked, date) => check(marked, date));
});

describe('a name that goes on with a second family name', () => {
  it.each([
    ['is a son’s', 'Nicolás Maduro Guerra, a lawmaker, spoke of [Nicolás Maduro](nicolas-maduro).'],
    [
      'who is not the bare name either',
      '[Nicolás Maduro](nicolas-maduro) left. “Courage,” the younger Maduro said.',
    ],
    [
      'and silences nobody',
      '[Nicolás Maduro](nicolas-maduro) left. Nicolás Maduro Guerra wept. [Maduro](nicolas-maduro) waved.',
    ],
  ])('%s', (_, marked) => check(marked));

  it.each([
    ['a day', 'They met [Nicolás Maduro](nicolas-maduro) Friday.'],
    ['a country', 'For [Nicolás Maduro](nicolas-maduro) Russian help came late.'],
    ['elsewhere a second word is no family', 'To [Vladimir Putin](vladimir-putin) Guerra was sent.'],
  ])('but %s is none', (_, marked) => check(marked));
});
