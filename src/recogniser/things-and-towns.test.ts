import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, date?: string | null, lang?: string): void {
  const { found, wanted } = compare(marked, date, lang);
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
    [
      'a shop, and what it sells',
      '[Joe Biden](joe-biden) left. They ate at Biden’s Delicatessen, drank at the Biden’s Arms and bought Biden’s Tooth Powder, Biden beer and Biden helicopters.',
    ],
    ['two who are named in one breath', '[Kurt Campbell](kurt-campbell) left. Lewis and Clark went west.'],
    [
      'anybody of the name',
      '[Joe Biden](joe-biden) left. A certain Mr. Biden came; an old Mr. Biden, a local Biden and somebody by the name of Biden slept.',
    ],
    ['an opera', '[Joe Biden](joe-biden) left. He heard “Biden in Egypt”.'],
    [
      'a town of which the sentence has the state',
      '[Lloyd Austin](lloyd-austin) left. They moved to Austin, Texas, and Austin is too hot for them.',
    ],
    ['a double name', '[Joe Biden](joe-biden) left. Adam Smith-Biden sat down.'],
  ])('%s', (_law, marked) => check(marked));

  it.each<[law: string, marked: string, lang: string]>([
    [
      'a street and whoever needs to be introduced',
      '[Энтони Блинкен](antony-blinken) уехал. На улице Блинкена и в переулке Блинкена живёт дворник по фамилии Блинкен.',
      'ru',
    ],
    [
      'a student and a square',
      '[أنتوني بلينكن](antony-blinken) وصل. قال الطالب بلينكن في ميدان بلينكن شيئا.',
      'ar',
    ],
    [
      'a verb after a family name, and a pianist',
      '[王毅](wang-yi)来了。王毅然来了。钢琴家王毅去世。[王毅](wang-yi)说，见[王毅](wang-yi)后，还有王毅东。',
      'zh',
    ],
  ])('%s, in another language', (_law, marked, lang) => check(marked, '2024-04-10', lang));

  it.each<[law: string, marked: string]>([
    [
      'what is a person’s own',
      '[Joe Biden](joe-biden) left. [Biden](joe-biden)’s White House, [Biden](joe-biden)’s America and [Biden](joe-biden)’s Democrats stayed.',
    ],
    ['a mood', '[Joe Biden](joe-biden) left. A defiant Mr. [Biden](joe-biden) came back.'],
    [
      'two countries’ leaders',
      '[Joe Biden](joe-biden) met [Xi Jinping](xi-jinping). The [Biden](joe-biden)-[Xi](xi-jinping) talks and the [Joe Biden](joe-biden)-[Xi](xi-jinping) summit ended.',
    ],
    [
      'the first words of a tabloid',
      '[AUSTIN](lloyd-austin) TELLS ALLIES to wait and see\n\n[Lloyd Austin](lloyd-austin) spoke.',
    ],
    [
      'who could do something',
      '[Matthew Miller](matthew-miller) left. “[Miller](matthew-miller) could sing,” she said.',
    ],
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
