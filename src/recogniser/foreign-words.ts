/** Words of other languages' news that stand before a name with a capital and make no other person of it. Folded. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** They open sentences: however, but, also, when, after, according to, and the like. */
export const FOREIGN_OPENERS = list(`
  auch aber doch jedoch dagegen damit dabei dann denn dass wenn weil nach vor mit von fur bei zu am im und oder wie wo so nun zudem ausserdem laut sagte hat ist
  morgen gestern heute gegen uber unter zwischen ohne als wahrend seit trotz sogar selbst sollte will wird hatte kann aus da beim zum zur kurz neben
  hier demain contre malgre quant pourquoi comment alors puis face entre sous vers ainsi ensuite enfin dont
  ayer hoy manana sobre contra hacia ante tras mientras porque ya asi entonces luego ademas
  ontem hoje amanha apos enquanto ieri oggi domani tra fra contro mentre
  wczoraj dzis dzisiaj jutro przeciw wobec mimo dlaczego gdyby
  завтра накануне сейчас кроме вместо даже именно только чтобы против вслед почему зачем пока поэтому однажды сразу вечером утром днем
  проти замість чому тільки навіть увечері вранці тому
  dun bugun yarin ancak fakat cunku
  mais et ou donc or ni car quand si selon apres avant pour avec sans chez depuis lorsque comme aussi cependant toutefois meme
  pero y o cuando segun despues antes para con sin desde como tambien aunque ademas
  ma e quando secondo dopo prima per con senza anche tuttavia come
  mas e quando segundo depois antes para com sem tambem embora como
  jednak ale i oraz gdy kiedy wedlug po przed z ze dla od do takze tez zdaniem natomiast jak
  ale a i kdyz podle po pred s se pro od do take vsak ovsem ked podla pre
  ali kada prema nakon prije sa za od iz takode takoder medutim
  de ve ama fakat ancak gore sonra once ile icin
  однако но а и или когда если после до по с со для от из у о об к ко при также тоже ранее теперь сегодня вчера позже между затем сам сама
  однак але та й і або коли якщо після до за з із зі для від у в про також раніше тепер сьогодні вчора
  али када ако после пре према са`);

/** Posts and forms of address; German grows them onto countries and fields (US-Präsident, Außenminister). */
const FOREIGN_TITLES = [
  /(?:prasident|kanzler|minister|sekretar|sprecher|konig|papst|botschafter|kommissar|senator|chef)(?:in)?$/,
  /^(?:herr|frau|monsieur|madame|senora?|signora?|pan|pana|panu|pani|господин|госпожа|пан|пані)$/,
  /^(?:president|prezydent|prezident|prasident|baskan|cumhurbaskan|elnok|президент|predsed|predsjed|председател|голова)/,
  /^(?:minist|miniszter|disisleri|министр|міністр|premier|primer|премьер|прем.?єр|ministr)/,
  /^(?:chancelier|canciller|cancelliere|kanclerz|kancler|канцлер|sekretarz|segretario|госсекретар|держсекретар|генсек|глава)/,
];

export function isForeignTitle(folded: string): boolean {
  return FOREIGN_TITLES.some((title) => title.test(folded));
}

/** Nouns that open a sentence with a name in the genitive after them, though they end as given names do in other cases. */
export const GOVERNING = list(`
  встреча поездка беседа речь команда администрация политика позиция партия победа статья фраза идея правительства слова
  зустрічі розмова заява поїздка промова команда
  wizyta rozmowa decyzja mowa partia podroza ekipa
  navsteva schuzka cesta rec vlada strana navstivila
  poseta posjeta izjava odluka stranka vlada`);
