import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, lang: string, date = '2024-04-10'): void {
  const { found, wanted } = compare(marked, date, lang);
  expect(found.filter(([, actor]) => !/^(?:china|russia|turkey|united-states)$/.test(String(actor)))).toEqual(
    wanted,
  );
}

describe('title and family name on pages in other languages', () => {
  it.each<[lang: string, marked: string]>([
    ['de', 'Der russische Außenminister [Lavrov](sergey-lavrov) blieb fern.'],
    [
      'de',
      'Gestern flog US-Außenminister [Blinken](antony-blinken) ab; Kremlchef [Putin](vladimir-putin) blieb.',
    ],
    [
      'fr',
      'Le secrétaire d’État américain [Blinken](antony-blinken) et le président [Macron](emmanuel-macron) dînent.',
    ],
    [
      'es',
      'El ministro de Exteriores ruso [Lavrov](sergey-lavrov) habló con el presidente [Biden](joe-biden).',
    ],
    [
      'pt',
      'O ministro das Relações Exteriores da Rússia [Lavrov](sergey-lavrov) falou com o presidente [Lula](lula).',
    ],
    [
      'it',
      'Il ministro degli Esteri [Tajani](antonio-tajani) e il presidente russo [Putin](vladimir-putin) tacciono.',
    ],
    ['pl', 'Sekretarz stanu USA [Blinken](antony-blinken) i prezydent [Biden](joe-biden) milczą.'],
    [
      'tr',
      'ABD Dışişleri Bakanı [Blinken](antony-blinken) ile Dışişleri Bakanı [Fidan](hakan-fidan) konuştu.',
    ],
    [
      'ru',
      'О визите госсекретаря США [Блинкена](antony-blinken) спросил президент [Зеленский](volodymyr-zelensky).',
    ],
    ['uk', 'Держсекретаря США [Блинкена](antony-blinken) зустріли вчора.'],
    ['ar', 'وصل وزير الخارجية الأمريكي [بلينكن](antony-blinken) أمس.'],
    ['ko', '[바이든](joe-biden) 대통령은 떠났다.'],
  ])('in %s: %s', (lang, marked) => check(marked, lang));

  it.each<[law: string, lang: string, text: string]>([
    ['somebody else’s office', 'es', 'El presidente Blinken y el ministro de Defensa Lavrov comieron.'],
    ['of another country', 'de', 'Der türkische Außenminister Lavrov kam; US-Präsident Macron ging.'],
    ['of no state', 'de', 'Vereinspräsident Blinken und Harvard-Präsident Blinken lachen.'],
    ['of a firm', 'fr', 'Le président de Zanzoo Blinken a démissionné.'],
    ['no title', 'ru', 'Директор завода Блинкен уехал.'],
    ['a name alone', 'ar', 'قال بلينكن إن الطقس جميل.'],
  ])('nobody: %s', (_law, lang, text) => check(text, lang));

  it('who held it before, with the word for it or without', () => {
    check('Экс-госсекретарь США [Блинкен](antony-blinken) пишет.', 'ru', '2025-06-01');
    check('El ex secretario de Estado [Blinken](antony-blinken) escribe.', 'es', '2025-06-01');
  });

  it('adverbs that open a sentence are no given names', () => {
    check(
      '[Владимир Зеленский](volodymyr-zelensky) молчит. Завтра [Зеленский](volodymyr-zelensky) летит.',
      'ru',
    );
    check(
      '[Emmanuel Macron](emmanuel-macron) schweigt. Morgen [Macron](emmanuel-macron) und [Xi Jinping](xi-jinping).',
      'de',
    );
  });
});

describe('the first of a country by family name alone, on pages in other languages', () => {
  it.each<[law: string, lang: string, marked: string]>([
    ['beside the country', 'ru', '[Зеленский](volodymyr-zelensky) выступил вчера в Украине.'],
    ['in an oblique case', 'ru', 'На Украине ждут [Зеленского](volodymyr-zelensky).'],
    ['in Latin letters', 'de', 'In Frankreich spricht [Macron](emmanuel-macron) von morgen.'],
  ])('%s', (_law, lang, marked) => check(marked, lang));

  it.each<[law: string, lang: string, text: string]>([
    ['without it', 'ru', 'Зеленский выступил вчера.'],
    ['in sport', 'ru', 'Вратарь Украины и нападающий Зеленский вышли в полуфинал.'],
    ['with a namesake', 'ru', 'На Украине живёт слесарь Иван Зеленский. Зеленский рад.'],
    ['after the office', 'ru', 'Блинкен пишет книгу в США.'],
    ['in sport', 'de', 'Torwart Macron und der Stürmer aus Frankreich jubeln in der Halbzeit.'],
  ])('nobody %s: %s', (_law, lang, text) => check(text, lang, '2025-06-01'));
});
