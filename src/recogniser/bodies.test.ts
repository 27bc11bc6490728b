import { describe, expect, it } from 'vitest';
import { readMarked, recogniseAll } from './test-bodies.ts';

const PEOPLE = ['name', 'metonym'];

function check(marked: string): void {
  const { found, wanted } = readMarked(
    marked,
    '2024-04-10',
    ({ via, why }) => PEOPLE.includes(via) && why.rule === 'body-acts',
  );
  expect(found).toEqual(wanted);
}

describe('a body that acts or speaks', () => {
  it.each([
    ['says', '[Beijing](china) said on Monday that [NATO](nato) wants more. [Hamas](hamas) rejected it.'],
    [
      'with a helper',
      '[Moscow](russia) has repeatedly warned; [Washington](united-states) will not accept it.',
    ],
    ['a weekday between', 'The [White House](white-house) on Monday urged calm.'],
    [
      'in a clause',
      'He added that [Washington](united-states) had condemned the strike, which [Ankara](turkey) denies.',
    ],
    [
      'as a source',
      'According to the [Kremlin](kremlin), it rained; it rained, according to [Beijing](china).',
    ],
    ['what it said', '[Beijing](china)’s response was cool. They read [Moscow](russia)’s latest offer.'],
    [
      'a ministry',
      'The [Chinese Foreign Ministry](china-mfa) said so. [China’s foreign ministry](china-mfa) said so.',
    ],
    [
      'a ministry in American spelling',
      'The [Russian defense ministry](russia-mod) claimed that it was shot down.',
    ],
    [
      'a department',
      'The [US State Department](us-state-department) denied it, and the [State Department](us-state-department) said more.',
    ],
    ['with dots', 'The [U.S.](united-states) has accused him.'],
    ['in a headline', '[Beijing](china) Warns Neighbours Over Fish'],
    ['two of them', '[Moscow](russia) and [Beijing](china) said so.'],
  ])('%s', (_law, marked) => check(marked));

  it('is surer of an organisation than of a country or a capital', () => {
    const text = 'NATO said it. China said it. Beijing said it.';
    const { mentions } = recogniseAll({ text, date: null, lang: null });
    expect(mentions.map(({ actor, via, confidence }) => [actor, via, confidence])).toEqual([
      ['nato', 'name', 0.85],
      ['china', 'name', 0.75],
      ['china', 'metonym', 0.75],
    ]);
    expect(mentions[0]?.why).toEqual({ rule: 'body-acts', evidence: [[5, 9]] });
  });
});

describe('a place, a thing, or what is acted upon', () => {
  it.each([
    [
      'where something is',
      'Officials in Beijing said so. The embassy in Washington warned; talks near Moscow were held.',
    ],
    ['where somebody goes', 'He flew to Moscow. The flight from Beijing said nothing. They left Paris.'],
    [
      'a dateline',
      'BEIJING (Agency) — It rained.\n\nMoscow: It snowed.\n\nWASHINGTON, April 10 – It was dry.',
    ],
    [
      'part of another name',
      'The Washington Post said so. Beijing News reported. The Beijing Olympics drew crowds; NATO Street was closed.',
    ],
    [
      'its people and things',
      'Beijing residents said it was cold. Moscow streets were empty; Washington’s bridges too.',
    ],
    [
      'acted upon',
      'They criticised Beijing. Sanctions against Moscow were lifted. He warned Washington that it was late.',
    ],
    ['passive', 'Beijing was criticised. Moscow has been warned.'],
    [
      'a noun after it',
      'The White House press secretary spoke. A US appeals court ruled. White House claims were denied.',
    ],
    ['joined', 'The anti-NATO party said so; the NATO-led force warned them; US-backed rebels said no.'],
    ['not alone in it', 'Crowds in Moscow and Beijing said no.'],
    ['a word', 'Who said this? The man who said this. Us said nobody.'],
    ['a person', 'Jim Jordan spoke first. Jordan said he was ready.'],
    ['a source that is no government', 'According to Beijing residents it is cold.'],
    ['Brussels, which two bodies have', 'Brussels said so.'],
  ])('%s', (_law, text) => check(text));
});
