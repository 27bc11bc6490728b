import type { Surroundings } from './surroundings.ts';

/** Streets, squares, schools and stations bear names: words that stand before these, by script. */
const BEFORE =
  /^(?:ул|улиц[аыеу]|улицей|проспекте?а?у?|площад[ьи]|бульваре?|переул(?:ок|ке|ка)|шоссе|набережн[аоу]\S*|станци[яиюе]|вулиц[яію]|вулицею|провул(?:ок|ку|ка)|площ[аі]|шляху?|شارع|بشارع|برج|فندق|شركة|منتجع|جبل|بحيرة|سفينة|كأس|ميدان|مدرسة|جامعة|مستشفى|مطار|جسر|حي|محطة|مسجد|طريق|ساحة|حديقة|جائزة)$/u;
/** The same after a name: "в Лавровом переулке". */
const AFTER =
  /^\s(?:переул|проспект|шоссе|бульвар|набережн|площад|улиц|проезд|тупик|вулиц|провул|мост(?:у|е|ом)?(?!\p{L})|монастыр|храм|музе[йяею])/u;
/** Who is called so is no official: a student, a trader, a driver, a poet, a player. */
const ARABIC_TRADE =
  /^[وفبل]?(?:ال|لل)(?:طالب|طالبة|تاجر|بائع|سائق|طبيب|مهندس|لاعب|فنان|فنانة|ممثل|ممثلة|مغني|مغنية|شاعر|كاتب|روائي|طفل|عامل|مزارع|معلم|مدرس|مواطن|شاب|صياد|خباز|نجار|مخرج)$/u;
const OTHER_SCRIPT = 0x400;
const LONGEST_AFTER = 16;

/** On pages in Russian, Ukrainian and Arabic: a street of the name, or a tradesman. */
export function onStreet({ text, hit, before }: Surroundings): 'thing' | 'stranger' | null {
  if (text.charCodeAt(hit.start) < OTHER_SCRIPT) return null;
  const word = before.last;
  const printed = word === undefined ? '' : text.slice(word.start, word.end).toLowerCase();
  if (BEFORE.test(printed)) return 'thing';
  if (ARABIC_TRADE.test(printed)) return 'stranger';
  return AFTER.test(text.slice(hit.end, hit.end + LONGEST_AFTER)) ? 'thing' : null;
}
