import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, date?: string | null): void {
  const { found, wanted } = compare(marked, date);
  expect(found).toEqual(wanted);
}

describe('family names alone', () => {
  it.each<[law: string, marked: string]>([
    [
      'after and before the whole name',
      'US worried, says [Blinken](antony-blinken)\n\n[Antony Blinken](antony-blinken) spoke. [Blinken](antony-blinken)’s plane left.',
    ],
    ['not without it', 'Blinken spoke. Wang replied. “Lavrov agrees,” he said.'],
    [
      'with a title that fits the office',
      'Secretary [Blinken](antony-blinken), President [Putin](vladimir-putin) and Russian Foreign Minister [Lavrov](sergey-lavrov) met.',
    ],
    [
      'a title introduces for what follows',
      'US Secretary of State [Blinken](antony-blinken) landed. [Blinken](antony-blinken) was late.',
    ],
    [
      'titles in all their forms',
      'U.S. President [Biden](joe-biden), Pres. [Biden](joe-biden), PM [Kishida](fumio-kishida), Premier [Kishida](fumio-kishida), Defense Secretary [Austin](lloyd-austin), Vice President Vance.',
    ],
    [
      'a title of another country or post names nobody',
      'Turkish Foreign Minister Lavrov, President Blinken, Prime Minister Putin, Vice President Biden',
    ],
    [
      'a lower post needs its word',
      'Deputy Secretary of State [Campbell](kurt-campbell) came. Secretary of State Burns and Vice President Biden did not.',
    ],
    ['an office of two parts is named by either', 'Italian Foreign Minister [Tajani](antonio-tajani)'],
    ['two countries before one title', 'talks of US and Russian President [Putin](vladimir-putin)'],
    ['somebody else’s president', 'Harvard President Biden wrote to alumni.'],
    [
      'a bare rank is too little for a common name',
      'Spokesman Miller of the fire brigade and Minister Wang of the parish spoke.',
    ],
    [
      'but with its body it is enough',
      'State Department spokesman [Miller](matthew-miller) and Chinese Foreign Minister [Wang](wang-yi) spoke.',
    ],
    [
      'Mr between title and name, after a comma too',
      'The Turkish Foreign Minister, Mr. [Fidan](hakan-fidan), and Secretary of State Mr [Blinken](antony-blinken) met. The Turkish Foreign Minister, Ms. Fidan, did not.',
    ],
    [
      'who is called something',
      '[Antony Blinken](antony-blinken) spoke. An angry Lindsey Graham called [Blinken](antony-blinken) weak.',
    ],
    [
      'M. in French',
      '[Emmanuel Macron](emmanuel-macron) a parlé à la presse et au public. Pour M. [Macron](emmanuel-macron), la paix est dans le dialogue et le respect.',
    ],
    [
      'a transcript in capitals',
      '[Matthew Miller](matthew-miller) took questions.\n\nMR. [MILLER](matthew-miller): He will.',
    ],
    ['Mr alone introduces nobody', 'Mr Lavrov spoke to Mr. Putin.'],
    [
      'Mr goes with the introduced',
      '[Sergey Lavrov](sergey-lavrov) spoke. Mr. [Lavrov](sergey-lavrov) and Mr [Lavrov](sergey-lavrov) are one.',
    ],
    [
      'particles belong to it',
      '[Ursula von der Leyen](ursula-von-der-leyen) spoke. Mrs [von der Leyen](ursula-von-der-leyen) left. [Von der Leyen](ursula-von-der-leyen) smiled.',
    ],
    [
      'with and without the Arabic article',
      '[Bashar al-Assad](bashar-al-assad) fled. [Assad](bashar-al-assad), or [al-Assad](bashar-al-assad), left Syria.',
    ],
    [
      'in another spelling than the whole name',
      '[Volodymyr Zelenskyy](volodymyr-zelensky) spoke. [Zelensky](volodymyr-zelensky) and [Zelenskiy](volodymyr-zelensky) are one.',
    ],
    [
      'a name of one word, once introduced',
      'Brazilian President [Lula](lula) spoke. [Lula](lula) left; [Lula da Silva](lula) is his name.',
    ],
    [
      'a short form, once introduced',
      '[Mohammed bin Salman](mohammed-bin-salman) came; [MBS](mohammed-bin-salman) left. Bin Salman stayed.',
    ],
    [
      'hyphen compounds',
      '[Vladimir Putin](vladimir-putin), [Xi Jinping](xi-jinping): anti-[Putin](vladimir-putin), pro-[Putin](vladimir-putin), [Putin](vladimir-putin)-led, the [Putin](vladimir-putin)-[Xi](xi-jinping) and [Xi](xi-jinping)–[Putin](vladimir-putin) talks.',
    ],
    [
      'a double-barrelled stranger',
      '[Antony Blinken](antony-blinken) met Jane Smith-Blinken and Blinken-Jones.',
    ],
    [
      'a name nobody is called by alone',
      '[To Lam](to-lam) came. To win, To said. But President [To](to-lam) left.'.replace(
        'But President [To](to-lam)',
        'But Vietnamese President [To](to-lam)',
      ),
    ],
  ])('%s', (law, marked) => check(marked, law.startsWith('a name nobody') ? '2024-06-01' : '2024-04-10'));
});

describe('other people and things of the name', () => {
  it.each<[law: string, marked: string]>([
    [
      'a relative, and the bare name after the relative',
      '[Joe Biden](joe-biden) spoke. [Biden](joe-biden) left. Jill Biden stayed. Biden, a teacher, smiled. [Joe Biden](joe-biden) returned and [Biden](joe-biden) waved.',
    ],
    [
      'a second family name',
      '[Nicolás Maduro](nicolas-maduro) left. Nicolás Maduro de Toro sang; [Nicolás Maduro](nicolas-maduro) de Venezuela smiled.',
    ],
    ['of another age', '[Tim Scott](tim-scott) spoke. Scott, 12, of Leeds, drew him.'],
    [
      'a name that is told',
      '[Joe Biden](joe-biden) spoke. Her dog is called Biden; “my name is Biden,” said a guest.',
    ],
    ['a made-up person', 'President [Putin](vladimir-putin) met Jonathan Putin.'],
    [
      'a headline before the relative is named',
      '[Biden](joe-biden) speaks\n\n[Joe Biden](joe-biden) spoke beside Jill Biden.',
    ],
    [
      'governments, families, firms, buildings',
      '[Joe Biden](joe-biden) said the Biden administration, the Trump Tower, [Donald Trump](donald-trump), the Trump Organization and the Clinton family agree.',
    ],
    [
      'regimes',
      '[Vladimir Putin](vladimir-putin): the Putin regime. [Emmanuel Macron](emmanuel-macron): the Macron government. [Joe Biden](joe-biden): [Biden](joe-biden)’s administration.',
    ],
    [
      'companies and mountains',
      '[Lloyd Austin](lloyd-austin) bought from Lockheed Austin; [Xi Jinping](xi-jinping) climbed Mount Xi.',
    ],
    [
      'an eastern family with another given name',
      '[Xi Jinping](xi-jinping) is the son of Xi Zhongxun. [Wang Yi](wang-yi) met Wang Xiaohong.',
    ],
    [
      'a weekday after the name is no part of it',
      '[Antony Blinken](antony-blinken) spoke; he told [Xi](xi-jinping) Tuesday that [Xi Jinping](xi-jinping) was right.',
    ],
    [
      'sentence openers and acronyms before it',
      '[Vladimir Putin](vladimir-putin) won. But [Putin](vladimir-putin) lost. When [Putin](vladimir-putin) came, NATO left. On Monday [Putin](vladimir-putin) slept. Russia’s [Putin](vladimir-putin) woke.',
    ],
    [
      'an initial of the given name, or of another',
      '[Vladimir Putin](vladimir-putin): [V. Putin](vladimir-putin) but not I. Putin.',
    ],
    ['addresses and tags', '[Joe Biden](joe-biden): @Biden, #Biden, Biden_2024, www.biden.example/Biden.'],
  ])('%s', (_law, marked) => check(marked));
});

describe('two people of one family name', () => {
  it.each<[law: string, marked: string]>([
    ['bare: nobody', '[William Burns](william-burns) and [Nicholas Burns](nicholas-burns) met. Burns spoke.'],
    [
      'by title',
      '[William Burns](william-burns) and [Nicholas Burns](nicholas-burns) met. CIA chief [Burns](william-burns) spoke to Ambassador [Burns](nicholas-burns).',
    ],
    [
      'by Mr and Mrs',
      '[Bill Clinton](bill-clinton) and [Hillary Clinton](hillary-clinton) came. Mrs. [Clinton](hillary-clinton) left before Mr. [Clinton](bill-clinton). Clinton slept.',
    ],
    [
      'a title that fits neither: nobody',
      'CIA chief [William Burns](william-burns) spoke. Ambassador [Nicholas Burns](nicholas-burns) left.\n\nGeneral Burns stayed.',
    ],
    [
      'by the office named, though only one was introduced',
      '[Wang Yi](wang-yi) left. Chinese foreign ministry spokesman [Wang](wang-wenbin) did not.',
    ],
    ['the wife is not the husband', '[Bill Clinton](bill-clinton) came. Mrs. Clinton did not.'],
    [
      'father and son: the press tells the son by his suffix',
      '[Donald Trump](donald-trump) and [Donald Trump Jr.](donald-trump-jr) spoke. [Trump](donald-trump) left; [Trump Jr.](donald-trump-jr) stayed.',
    ],
    [
      'not the son, of whom the article has no father',
      '[Donald Trump Jr.](donald-trump-jr) flew. Trump is a hunter.',
    ],
  ])('%s', (_law, marked) => check(marked));
});

describe('names that are also words', () => {
  it.each<[law: string, marked: string]>([
    [
      'the month and the verb',
      '[Theresa May](theresa-may) resigned in May. May 24 was the day. It may end. Talks may follow, and by May [May](theresa-may) was gone.',
    ],
    [
      'the beginning of a sentence',
      '[Theresa May](theresa-may) spoke. May it please her. May was cold. [May](theresa-may) said no.',
    ],
    [
      'only with a capital in mid-sentence',
      '[Condoleezza Rice](condoleezza-rice) ate rice. Then [Rice](condoleezza-rice) flew. Rice prices rose. Rice said so.'.replace(
        'Rice said',
        '[Rice](condoleezza-rice) said',
      ),
    ],
    [
      'a city',
      '[Lloyd Austin](lloyd-austin) flew to Texas. In Austin, Texas, crowds met [Austin](lloyd-austin). “In Austin,” he said.',
    ],
    ['a park', '[Park Jin](park-jin) walked in the park, in Central Park. Later, [Park](park-jin) spoke.'],
    [
      'a verb with its object',
      '[Matthew Miller](matthew-miller) came. [Miller](matthew-miller) rides a horse. Miller dishes cool. Miller dishes that cool are bad.',
    ],
    [
      'a numeral in capitals',
      '[Xi Jinping](xi-jinping) read of Louis XI. Then XI came. [Xi](xi-jinping) left.',
    ],
    ['a line all in capitals', '[XI](xi-jinping) WARNS THE WEST\n\n[Xi Jinping](xi-jinping) spoke.'],
  ])('%s', (_law, marked) => check(marked));
});

describe('the dead', () => {
  it('long dead, are marked by their whole name and never made of a bare one', () => {
    check(
      '[Mao Zedong](mao-zedong) ruled. Chairman [Mao](mao-zedong) died. [Mao](mao-zedong) is remembered.',
    );
    check('Party Chairman [Mao](mao-zedong) died long ago. Mao is remembered.');
    check('Foreign ministry spokesperson [Mao Ning](mao-ning) spoke. [Mao](mao-ning) smiled.');
    check(
      '[Mao Zedong](mao-zedong) said so. [Mao Ning](mao-ning) spoke. Mao smiled. Spokesperson [Mao](mao-ning) left.',
    );
  });
});

describe('a place at the head of the sentence', () => {
  it.each([
    [
      'is no given name before a verb',
      '[Antony Blinken](antony-blinken) landed. In Honolulu [Blinken](antony-blinken) spoke. At the Bishop Museum [Lai Ching-te](lai-ching-te) sat. At the Bishop Museum [Lai](lai-ching-te) spoke.',
    ],
  ])('%s', (_, marked) => check(marked));

  it.each([
    ['a given name there', '[Antony Blinken](antony-blinken) landed. In London Peter Blinken spoke.'],
    ['with two names', '[Antony Blinken](antony-blinken) landed. At Honolulu Jorun Blinken spoke.'],
    ['without a verb', '[Antony Blinken](antony-blinken) landed. In Jorun Blinken, she has a friend.'],
    ['of somebody’s', '[Antony Blinken](antony-blinken) landed. With Jorun Blinken spoke nobody.'],
  ])('but %s is another person', (_, marked) => check(marked));
});
