import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, date?: string | null): void {
  const { found, wanted } = compare(marked, date);
  expect(found).toEqual(wanted);
}

describe('what has the family name of an official and is nobody', () => {
  it.each<[law: string, marked: string]>([
    [
      'a firm, however long its name',
      '[Nicholas Burns](nicholas-burns) left. Burns London LLP and Burns Capital Partners stayed. [Burns](nicholas-burns) read.',
    ],
    [
      'a town, by what stands or happens there',
      '[Nicholas Burns](nicholas-burns) left. A mill in Burns reopened; she was born near Burns. Burns was once a small town.',
    ],
    [
      'a town, by where it lies',
      '[Nicholas Burns](nicholas-burns) left. He saw Burns, near Salem, and Burns, a village.',
    ],
    [
      'what its article tells from others',
      '[Lloyd Austin](lloyd-austin) left. The Austin American-Statesman and the Austin build-up were discussed.',
    ],
    [
      'an acronym among small letters',
      '[Wang Yi](wang-yi) read of a WANG of 720. Then [Wang](wang-yi) left.',
    ],
    [
      'a tradesman on a German page',
      'Der Minister [Lloyd Austin](lloyd-austin) kam. Austin, der Bäcker, und Austin, ein Lehrer, warteten.',
    ],
    [
      'a name below the headline, before the bearer is named, that another of high office may bear',
      'What they feared\n\nThey feared a deal. Clinton had one in mind.\n\n[Hillary Clinton](hillary-clinton) said no.',
    ],
  ])('%s', (_law, marked) => check(marked));

  it.each<[law: string, marked: string]>([
    ['who is trusted', '[Nicholas Burns](nicholas-burns) left. Their trust in [Burns](nicholas-burns) grew.'],
    [
      'the man of a year',
      '[Lloyd Austin](lloyd-austin) left. The [Austin](lloyd-austin) of 2003 was a soldier.',
    ],
    [
      'a headline before a colon',
      '[Austin](lloyd-austin): we are not at war\n\n[Lloyd Austin](lloyd-austin) said so.',
    ],
  ])('but a person: %s', (_law, marked) => check(marked));
});
