/**
 * Endings that names take in languages which inflect them, as [ending, what the name on record has in its place].
 * Folded: lower case, no diacritics, so и stands for й and і for ї. The longer ending stands before the shorter one it ends in.
 *
 * Sources: Russian, A. A. Zaliznyak, Grammatical Dictionary of Russian, and Rosenthal's handbook, "Declension of names";
 * Ukrainian, Ukrainian Orthography of 2019, sections 138-146; Polish, sjp.pwn.pl/zasady, "Declension of surnames", and
 * for the apostrophe its rule 243; Czech and Slovak, prirucka.ujc.cas.cz, "Personal names", and Pravidlá slovenského
 * pravopisu; Croatian, Serbian, Bosnian and Slovene, pravopis.hr, "Foreign personal names", and Slovenski pravopis;
 * Hungarian, Rules of Hungarian Orthography, 12th edition, 215-218; Finnish, kielitoimistonohjepankki.fi, "Names,
 * inflection"; Estonian, keeleabi.eki.ee; Lithuanian, vlkk.lt; Latvian, Latviešu valodas gramatika; German, Dutch and
 * the Scandinavian languages, the genitive in -s of their official rules; Turkish, tdk.gov.tr, "Kesme İşareti".
 */
type Ending = [ending: string, base: string];

function endings(table: string): Ending[] {
  return table
    .trim()
    .split(/\s+/)
    .map((pair): Ending => {
      const [ending = '', base = ''] = pair.split('>');
      return [ending, base];
    })
    .sort(([a], [b]) => b.length - a.length);
}

const RUSSIAN =
  endings(`ого> ому> ого>ии ому>ии ым>ыи ым> им>ии ом>ии ои>а ои>ая ую>ая еи>а еи>я ью>ь ом> ем> ым> ем>и ем>ь
  а> у> е> а>о ы>а и>а у>а е>а и>я ю>я е>я ии>ия ию>ия иеи>ия я>и ю>и е>и я>ь ю>ь и>ь вича>вич вичу>вич вичем>вич виче>вич вны>вна вне>вна вну>вна внои>вна`);
const UKRAINIAN =
  endings(`зі>га ці>ка сі>ха ого>ии ому>ии им>ии ім>ии ові> еві> єві>и ом> ем> єм>и им> а> у> і> я>и ю>и я>ь ю>ь и>а у>а і>а ою>а і>я ю>я єю>я оі>а
  вича>вич вичу>вич вичем>вич вичеві>вич вни>вна вні>вна вну>вна вною>вна`);
const SOUTH_SLAVIC_CYRILLIC = endings('ог>и ом>и им>и ом> ем> а> у> е> а>о у>о е>а и>а у>а ом>а');
const SOUTH_SLAVIC = endings(
  'oga>i og>i omu>i om>i im>i ega>i emu>i jem> ja> ju> om> em> a> u> e> a>o u>o om>o e>a i>a u>a o>a om>a',
);
const POLISH =
  endings(`ce>ka dze>ga iego>i iemu>i im>i iego>y ego> emu> owi> iem> em> ie> a> u> m> y>a i>a e>a a>o owi>o em>o ze>a dzie>da cie>ta rze>ra
  le>la lem>el la>el lowi>el ii>ia ie>ia`);
const CZECH = endings(
  `m> eho>y emu>y ym>y em>y ove> ovou> ova> ovi> em> om> a> u> e> i> y>a u>a ou>a o>a ovi>a a>o ovi>o em>o lem>el la>el lovi>el ka>ek kem>ek kovi>ek`,
);
const SLOVAK = endings(
  `m> eho>y emu>y ym>y om>y ovej> ovou> ovu> ova> ovi> om> a> u> e> i> y>a u>a ou>a ovi>a a>o ovi>o om>o lom>el la>el lovi>el`,
);
const HUNGARIAN =
  endings(`nak> nek> hoz> hez> rol> tol> bol> ban> ben> nal> nel> kent> ert> ra> re> ba> be> ig> on> en> ot> et> t> n>
  bal> bel> dal> del> gal> gel> kal> kel> lal> lel> mal> mel> pal> pel> ral> rel> sal> sel> tal> tel> val> vel> zal> zel>`);
const FINNISH = endings(
  `iin> ille> illa> ilta> issa> ista> iksi> ina> in> ia> lle> lla> lta> ssa> sta> ksi> n> a>`,
);
const ESTONIAN = endings('iga> ile> ilt> ist> iks> ina> is> il> it> i> ga> le> lt> st> t> e>');
const LATVIAN = endings('iem> am> im> a> u> s> am>s a>s u>s a>o');
const LITHUANIAN = endings('iui> io> iu> is> ui> as> us> o> a> u> e> i> s> os>a a>a');
const GENITIVE_S = endings('s>');

/** By the language's code: endings grown onto the word. */
export const GROWN: Readonly<Record<string, Ending[]>> = {
  ru: RUSSIAN,
  uk: UKRAINIAN,
  'sr-cyrl': SOUTH_SLAVIC_CYRILLIC,
  pl: POLISH,
  cs: CZECH,
  sk: SLOVAK,
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  sr: SOUTH_SLAVIC,
  sl: SOUTH_SLAVIC,
  hu: HUNGARIAN,
  fi: FINNISH,
  et: ESTONIAN,
  lv: LATVIAN,
  lt: LITHUANIAN,
  de: GENITIVE_S,
  nl: GENITIVE_S,
  sv: GENITIVE_S,
  da: GENITIVE_S,
  no: GENITIVE_S,
  nb: GENITIVE_S,
  nn: GENITIVE_S,
};

/** By the language's code: endings parted from the name by an apostrophe. */
export const PARTED: Readonly<Record<string, RegExp>> = {
  tr: /^(?:[ıiuü]|y[ıiuü]|[ae]|y[ae]|[dt][ae]|[dt][ae]n|n?[ıiuü]n|y?l[ae]|[dt][ae]ki|l[ae]r|c[ae])$/u,
  pl: /^(?:a|owi|em|iem|ie|ego|emu|m|u)$/u,
  fi: /^(?:n|in|ia|iin|ssa|sta|lle|lla|lta)$/u,
};

/** Particles that Arabic and Hebrew write together with the word after them: and, so, by, to, as; the, from, that. */
export const PARTICLES: Readonly<Record<'arabic' | 'hebrew', RegExp>> = {
  arabic: /^(?:[وف]?[بلك]|[وف])(?=.{2})/u,
  hebrew: /^(?:[וש]?[הלבמכ]|[וש])(?=.{2})/u,
};
