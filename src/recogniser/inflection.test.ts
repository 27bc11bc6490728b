import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(lang: string | null, marked: string): void {
  const { found, wanted } = compare(marked, '2024-04-10', lang);
  expect(found).toEqual(wanted);
}

describe('case endings', () => {
  it.each<[lang: string | null, marked: string]>([
    [
      'ru',
      'По словам [Владимира Путина](vladimir-putin), он ждёт [Си Цзиньпина](xi-jinping). [Путину](vladimir-putin) и [Сергею Лаврову](sergey-lavrov) звонил [Энтони Блинкен](antony-blinken). С [Лавровым](sergey-lavrov) говорили о [Блинкене](antony-blinken) и [Владимире Зеленском](volodymyr-zelensky); [Зеленского](volodymyr-zelensky) не было.',
    ],
    [
      null,
      'Переговоры с [Владимиром Путиным](vladimir-putin) шли долго. Визит [Путина](vladimir-putin) окончен.',
    ],
    [
      'pl',
      'Rozmowa z [Vladimirem Putinem](vladimir-putin) i [Joe Bidenem](joe-biden) trwała. Rozmowy [Putina](vladimir-putin) i [Bidena](joe-biden) skończono, a [Putinowi](vladimir-putin) dano list.',
    ],
    [
      'cs',
      'Prezident [Vladimir Putin](vladimir-putin) mluvil s [Joem Bidenem](joe-biden). [Putina](vladimir-putin) ani [Bidena](joe-biden) nikdo neviděl; [Putinovi](vladimir-putin) psali.',
    ],
    [
      'hr',
      '[Vladimir Putin](vladimir-putin) je otišao bez [Joea Bidena](joe-biden). O [Putinu](vladimir-putin) i s [Bidenom](joe-biden).',
    ],
    [
      'hu',
      '[Orbán Viktornak](viktor-orban) írtak. Az [Orbánnal](viktor-orban) és [Putinnal](vladimir-putin) folyó; [Vladimir Putin](vladimir-putin) jött.',
    ],
    [
      'fi',
      'Tapasimme [Vladimir Putinin](vladimir-putin) ja [Joe Bidenin](joe-biden); kirje on [Bidenille](joe-biden).',
    ],
    [
      'lt',
      'Kalbėjo [Joe Bidenas](joe-biden) su [Vladimiru Putinu](vladimir-putin), o [Putinas](vladimir-putin) klausė.',
    ],
    [
      'de',
      'Es sprach [Joe Biden](joe-biden). Heute ist [Bidens](joe-biden) Reise zu Ende, sagte Präsident [Biden](joe-biden) selbst.',
    ],
    [
      'tr',
      "[Recep Tayyip Erdoğan](recep-tayyip-erdogan)'ın uçağı, [Erdoğan](recep-tayyip-erdogan)’dan mektup ve [Hakan Fidan](hakan-fidan)'la görüşme.",
    ],
  ])('of %s', (lang, marked) => check(lang, marked));

  it.each<[law: string, lang: string | null, marked: string]>([
    ['another language', 'en', '[Vladimir Putin](vladimir-putin) met Putina and Putinem; the Putins left.'],
    ['a page of no known language', null, '[Vladimir Putin](vladimir-putin) and Putina.'],
    ['somebody not named in full', 'pl', 'Rozmowa z Putinem trwała.'],
    [
      'another person of the name',
      'ru',
      'Анну Путину ждал [Владимир Путин](vladimir-putin). Потом пришла Лаврова.',
    ],
    ['words that only begin like a name', 'pl', '[Joe Biden](joe-biden) czyta o Bidenomice.'],
  ])('do not make a name for %s', (_law, lang, marked) => check(lang, marked));
});

describe('particles written together with the name', () => {
  it('of Arabic stand outside the mark', () =>
    check(
      'ar',
      'قال [فلاديمير بوتين](vladimir-putin) ل[فلاديمير بوتين](vladimir-putin) ثم غادر و[بوتين](vladimir-putin) معه.',
    ));
});

describe('family names in scripts without capitals', () => {
  it.each<[lang: string, marked: string]>([
    ['ko', '[블라디미르 푸틴](vladimir-putin) 대통령은 말했다. [푸틴](vladimir-putin)은 떠났다.'],
    ['ja', '[岸田文雄](fumio-kishida)首相は述べた。[岸田](fumio-kishida)首相は帰国した。岸田政権は続く。'],
    [
      'zh',
      '[王毅](wang-yi)外长会见[布林肯](antony-blinken)国务卿。学生王毅然提问。习近平新时代中国特色社会主义思想研究。',
    ],
  ])('of %s', (lang, marked) => check(lang, marked));

  it('count only after the whole name, or with a title that fits', () => {
    check('ko', '푸틴은 떠났다.');
    check('ja', '岸田は述べた。岸田大統領も述べた。');
    check('ja', '[岸田](fumio-kishida)首相は述べた。');
  });
});

describe('a nickname between the names', () => {
  it('is part of the whole name', () =>
    check(
      'en',
      '[Joe “Amtrak” Biden](joe-biden) came with [William "Bill" Burns](william-burns). He said "Stop" Biden'.replace(
        '"Stop" Biden',
        '“no”',
      ),
    ));
});
