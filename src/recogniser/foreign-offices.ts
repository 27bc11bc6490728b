/**
 * Titles as pages in other languages print them, read as the canonical English words of `titles.ts`, so that they are
 * held against the same offices. A word is known by how it begins: endings are the language's own.
 *
 * Each line: the canonical words (of several readings, parted by "|"), then beginnings of words that mean them. A
 * beginning that ends in "." is the whole word.
 */
const OFFICES = `president: presedint presiden. thong. tich. رئیس predsjednic president prezydent prezident prasident baskan cumhurbaskan mandatari президент رئيس נשיא राष्ट्रपति πρόεδρ predsednik predsjednik председник
prime minister: statsminist πρωθυπουργ premierul. ministerprasident premier. premiera. premierowi. premierem. premierka. premierminister premiera. basbakan премьер премєр प्रधानमंत्री primeminist regierungschef miniszterelnok
prime: perdana. thu. primer. primera. primeiro. primeira. primo. prim. ראש نخست
minister: menteri. truong. tuong. ministr minist miniszter bakan ministr міністр министр وزير وزیر שר. मंत्री υπουργ
ministers: وزراء وزرا
government: gobierno governo gouvernement vlad rzad правительств уряд حكومة ממשלה hukumet rad.
chancellor: kanzler bundeskanzler kanclerz kancler cancelli chancelier канцлер مستشار קנצלר
chancellor|foreign minister: canciller chanceler
foreign minister: utrikesminist utenriksminist udenrigsminist aussenminist
defence minister: forsvarsminist verteidigungsminist
interior minister: innenminist
finance minister: finanzminist
foreign: buitenland externe. luar. ngoai. εξωτερικ exteriores. exterieur etranger esteri. estrangeiros. zagraniczn disisleri. иностранн закордонн зовнишн خارجية خارجیه خارجه חוץ विदेश spoljnih vanjskih zahranic kulugy
defence: armees. pertahanan. oborony obran defensie aparar defensa. defense. difesa. defesa. obron savunma. оборон دفاع ביטחון בטחון הגנה रक्षा
interior: interior interno interni. interieur wewnetrzn icisleri. внутренн внутришн داخلية פנים
finance: finanz finance finans hacienda. финанс маليه مالية אוצר
secretary general: generalsekret
high representative: aussenbeauftragt
commission president: kommissionsprasident
commission: commission comision komisj комисс комиси комісі kommission commissione comissao
european: europ европ європ أوروبي اوروبي
secretary state: госсекретар держсекретар
kremlin chief: kremlchef
secretary: secretar secretaire sekretarz sekretar секретар генсек sekreter أمين امين מזכיר segretari
general: geral. gener general genel. generaln генеральн генерал عام. כלל
state: estado. stato. etat. stanu. מדינה
vice president: vicepresident vizeprasident wiceprezydent вицепрезидент
vice: yardimci viceprezident vice. vize. вице нائب نائب заступник заместител
spokes: portavoz sprecher kremlsprecher regierungssprecher rzeczni sozcu porta. portavoce parole. прессекретар речни متحدث ناطق דובר szoviv prohovor
representative: представител
foreign ministry: мид. мзс. msz.
chief: chef. cheffe. jefe. jefa. szef. szefow глава главы главе главу голова. голови. очильник capo. лидер
diplomacy: diplomati diplomaci diplomazi дипломатии дипломатии
ambassador: embajador ambassad ambasador botschafter посол послы embaixador سفير שגריר buyukelci
king: konig roi. rey. re. krol корол ملك מלך
crown prince: kronprinz ولي
leader: مرشد`;
/** Words within titles that change nothing: "of the", "affairs", "high", "press". */
const EMPTY = `van tong electo eleito eletto electa elu elue de des du del della dello dei degli delle da do dos das di la le les lo los las el il l der die das den dem und y e et i ve the of für fur
affaires asuntos affari relations relaciones relacoes devlet porte
федеральный федерального государственный глав باسم شؤون الشؤون العهد جمهور جمهوری האו״ם המשנה actual atual attuale obecny neue neuen neuer nouveau nouvelle nuevo nueva novo nova nowy nowego новый нового нового новому новим новый официальный официальная официального официальной
bundes press пресс`;
export const PAST =
  /^(?:ehemalig|fruher|ancien|antigu|anterior|byl[yea]|бывш|колишн|سابق|לשעבר|eski$|ex$|экс|екс)/;

/** Adjectives and names of countries as they stand beside an office, by their English adjective. */
const COUNTRIES = `us: ברית. my. امریکا us. usa. unidos. unis. uniti. eeuu. eua. uu. ee. etats estados united stati. amerik estadounidens estadunidens americain statuniten stany. amerykan abd. сша. америк американ أمريكي اميركي أميركي امريكي متحدة ولايات الولايات ארצות אמריקנ אמריקא ארהב
russian: nga. russ rusi ruso. rusa. rusk rosyj rosji. rus. росси росій росіи росиск روسي روسيا רוסי רוסיה रूसी
chinese: china chin. chino. china. chines chinois chinsk chin. cin. китай кита صيني صين סין
ukrainian: ukrain ucrain ucranian ukrai украин украін أوكراني اوكراني אוקראינ
german: deutsch germania aleman alleman tedesc alema niemiec niemc almanya alman. герман німеч ألماني الماني גרמנ
french: frankreich franz france. francia francais franc frances francus fransa. fransiz франц فرنسي צרפת
british: brit britis britan grossbrit angleterre inglaterra inghilterra reino. regno. royaume ingilter ingiliz wielk британ великобритан велико بريطاني בריט
israeli: israel isra izrael israil израил ізраїл ізраіл إسرائيلي اسرائيلي ישראל
turkish: turk turq turc turch tureck turcji. turkiye турц турецк туреч تركي טורקי
iranian: iran irani иран іран إيراني ايراني ایران אירא
japanese: japan japon giappon япон японськ ياباني יפן
indian: indi india indie hind инди هندي הודי भारत
pakistani: pakist пакист باكستاني
polish: poln polen polac poloni polon polsk lehce польш польськ بولندي פולי
hungarian: ungar hungar hongr ungheres wegier wegr macar венг угорщ угорськ مجري הונגר magyar
italian: ital wlos wloch итал італ إيطالي ايطالي איטל
spanish: span spanien spanisch espan espag spagn hiszpan ispany испан іспан إسباني اسباني ספרד
brazilian: brasil bresil brazyl brezilya бразил برازيل
venezuelan: venezuel venez wenez венесуэл венесуел فنزويل
egyptian: agypt egipt egypt egiz misir египет єгип مصري מצר
saudi: saud saoud arabia. саудовск سعودي
qatari: katar catar qatar катар قطر
syrian: syri siri suriye сири сирій سوري סור
lebanese: liban libano libanes ливан ліван لبناني
iraqi: irak irac ирак ірак عراقي
jordanian: jordan urdun иордан йордан أردني اردني ירד
palestinian: palast palest filistin палест فلسطيني
belarusian: bielor belarus belorus bialorus белорус білорус
kazakh: kasach kazaj kazach казах
serbian: serb сербс сербі صربي srbij srpsk
mexican: mexik mexic meksyk мексик
argentine: argent аргент
colombian: kolumb colomb колумб
canadian: kanad canad канад كندي
australian: austral австрал
eu: eu. ue. ес. ab. єс.
nato: nato. otan. нато. الناتو ناتو נאטו
kremlin: kreml cremlin kremlin кремл كرملين
un: onu. un. uno. onz. bm. оон. متحده`;

/** "Affairs": words that may end a title and add nothing to it. */
const AFFAIRS = 'negocios zaken negeri spraw дел справ isleri affaires asuntos affari';

export type Meaning = readonly string[];

/** By the first letter of a beginning: most words of a page begin as none. */
let table: Map<string, [beginning: string, whole: boolean, alternatives: Meaning[]][]> | null = null;
const empty = new Set<string>();
const affairs = new Set<string>();

function entries(word: string): [string, boolean, Meaning[]][] {
  if (table === null) {
    table = new Map();
    for (const line of `${OFFICES}\n${COUNTRIES}`.split('\n')) {
      const [meaning = '', beginnings = ''] = line.split(': ');
      const alternatives = meaning.split('|').map((one) => one.split(' '));
      for (const text of beginnings.split(' ')) {
        const whole = text.endsWith('.');
        const beginning = plain(whole ? text.slice(0, -1) : text);
        const first = beginning.charAt(0);
        table.set(first, [...(table.get(first) ?? []), [beginning, whole, alternatives]]);
      }
    }
    for (const list of table.values()) list.sort(([a], [b]) => b.length - a.length);
    for (const text of EMPTY.split(/\s+/)) empty.add(plain(text));
    for (const text of AFFAIRS.split(' ')) affairs.add(plain(text));
  }
  return table.get(word.charAt(0)) ?? [];
}

/** Lower case without marks on its letters, the same of the table and of the page. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ״"]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}

/** The article and the particles that Arabic and Hebrew write together with a word. */
const ARABIC_PARTICLES = /^[وفبك]?(?:ال|لل)?/u;
const HEBREW_PARTICLES = /^[ושהלבמכ]{0,2}(?=.{2})/u;
/** "l'Otan", "d'État". */
const ELIDED = /^(?:l|d|dell|all|nell)['’]/iu;

/** "Expresidente": the word for "former" written together with the office. */
export const JOINED_PAST =
  /^(?:ex-?|экс-?)(?=president|prezydent|minist|premier|cancill|chancel|secret|segret|jef|президент|министр|премьер|госсек|глав)/;

/** What a word means in a title: nothing by itself (an empty list), or null when it is of none. */
export function meaningOf(printed: string): Meaning[] | null {
  let meaning = meanings.get(printed);
  if (meaning === undefined) {
    if (meanings.size > MOST_KEPT) meanings.clear();
    meaning = read(printed);
    meanings.set(printed, meaning);
  }
  return meaning;
}

/** Of words that were asked for: the same stand before names all through a page. */
const meanings = new Map<string, Meaning[] | null>();
const MOST_KEPT = 2000;

function read(printed: string): Meaning[] | null {
  const bare = plain(printed.replace(ELIDED, '')).replace(JOINED_PAST, '');
  const forms = [bare];
  if (/^[\u0620-\u06ff]/.test(bare)) forms.push(bare.replace(ARABIC_PARTICLES, ''));
  else if (/^[\u05d0-\u05ea]/.test(bare)) {
    for (let cut = 1; cut <= (HEBREW_PARTICLES.exec(bare)?.[0].length ?? 0); cut++)
      forms.push(bare.slice(cut));
  }
  for (const form of forms) {
    for (const [beginning, whole, meanings] of entries(form)) {
      if (whole ? form === beginning : form.startsWith(beginning)) return meanings;
    }
    if (affairs.has(form)) return [[]];
    if (empty.has(form)) return [];
  }
  return null;
}

/** Adjectives among the canonical words: whose an office is. */
export const PLACES: ReadonlySet<string> = new Set(
  COUNTRIES.split('\n').map((line) => line.slice(0, line.indexOf(':'))),
);

const CODES: Record<string, string[]> = {
  US: ['us'],
  RU: ['russian', 'kremlin'],
  CN: ['chinese'],
  UA: ['ukrainian'],
  DE: ['german'],
  FR: ['french'],
  GB: ['british'],
  IL: ['israeli'],
  TR: ['turkish'],
  IR: ['iranian'],
  JP: ['japanese'],
  IN: ['indian'],
  PK: ['pakistani'],
  PL: ['polish'],
  HU: ['hungarian'],
  IT: ['italian'],
  ES: ['spanish'],
  BR: ['brazilian'],
  VE: ['venezuelan'],
  EG: ['egyptian'],
  SA: ['saudi'],
  QA: ['qatari'],
  SY: ['syrian'],
  LB: ['lebanese'],
  IQ: ['iraqi'],
  JO: ['jordanian'],
  PS: ['palestinian'],
  BY: ['belarusian'],
  KZ: ['kazakh'],
  RS: ['serbian'],
  MX: ['mexican'],
  AR: ['argentine'],
  CO: ['colombian'],
  CA: ['canadian'],
  AU: ['australian'],
};
/** Shorter beginnings are words of many languages. */
const SHORTEST_COUNTRY = 4;
const SHORTEST_ELSEWHERE = 3;
/** They begin other words as well: individuo, spannend, Venezia, United Nations. */
const AMBIGUOUS = new Set(
  'indi span venez franc united unidos. unis. uniti. stany. stati. reino. regno. brit'.split(' '),
);
const LATIN = /^[a-z]/;
const mentions = new Map<string, RegExp | null>();

/** A beginning with whatever marks the page has on its letters. */
function marked(text: string): string {
  const letters: Record<string, string> = {
    a: 'aàáâäãåą',
    c: 'cçćč',
    e: 'eèéêëęě',
    i: 'iìíîïı',
    l: 'lł',
    n: 'nñń',
    o: 'oòóôöõ',
    s: 'sşśšß',
    u: 'uùúûüů',
    z: 'zźżž',
  };
  return text.replace('ss', '(?:ss|ß)').replace(/[aceilnouz]|s(?!s|\|)/g, (letter) => `[${letters[letter]}]`);
}

/** Finds where a page in another language names a country or its people; null for countries that are not listed. */
export function countryWords(code: string): RegExp | null {
  let words = mentions.get(code);
  if (words === undefined) {
    const lines = COUNTRIES.split('\n').filter((line) =>
      CODES[code]?.includes(line.slice(0, line.indexOf(':'))),
    );
    const beginnings = lines
      .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(' '))
      .filter(
        (text) =>
          !AMBIGUOUS.has(text) &&
          text.replace('.', '').length >= (LATIN.test(text) ? SHORTEST_COUNTRY : SHORTEST_ELSEWHERE),
      )
      .map((text) => (text.endsWith('.') ? `${marked(text.slice(0, -1))}(?!\\p{L})` : marked(text)));
    words =
      beginnings.length === 0
        ? null
        : new RegExp(`(?<!\\p{L})(?:[وبلف]?(?:ال|لل))?(?:${beginnings.join('|')})`, 'iu');
    mentions.set(code, words);
  }
  return words;
}
