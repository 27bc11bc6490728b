import { hashWord } from '../normalise.ts';
import { FEMALE, MALE } from './given-names.ts';
import { cueForms } from './reporting-verbs.ts';

/** What a word can be, one bit each; a word may have several. */
export const Is = {
  article: 1,
  preposition: 2,
  conjunction: 4,
  being: 8,
  having: 16,
  modal: 32,
  negation: 64,
  adverb: 128,
  pronoun: 256,
  relative: 512,
  /** President, minister: before a name, or alone for its holder. */
  title: 1024,
  /** Spokesman, analyst, officials: somebody who may speak, by calling. */
  role: 2048,
  time: 4096,
  honorific: 8192,
  /** Ends or makes the name of a body: Ministry, University, Times. */
  body: 1 << 14,
  male: 1 << 15,
  female: 1 << 16,
  /** A verb that reports nothing: a noun phrase ends at it. */
  verb: 1 << 17,
  abbreviation: 1 << 18,
  /** Statement, interview, speech. */
  utterance: 1 << 19,
  /** He or she; with {@link Is.male} or {@link Is.female}. */
  person: 1 << 20,
  /** "That". */
  that: 1 << 21,
  subordinate: 1 << 22,
  possessive: 1 << 23,
  plural: 1 << 24,
  /** Country, continent or nationality: part of a title, never a person's own name. */
  place: 1 << 25,
  /** A day of the week or a month; it has a capital. */
  calendar: 1 << 26,
  /** "Former", "acting": before a title, no part of a name. */
  former: 1 << 27,
  /** A person's calling or kin: "lawyer", "sister"; a company is none. */
  human: 1 << 28,
} as const;

const LISTS: [bits: number, words: string][] = [
  [
    Is.article,
    'the a an this these those some any many several both other one two three four five six seven eight nine ten another each every no all most few',
  ],
  [Is.article | Is.possessive, 'his her its their our my your'],
  [
    Is.preposition,
    'of for in at from to with by on about against into over under after before during among between amid near without within upon toward towards via across through behind like despite until unlike per around outside inside since',
  ],
  [Is.conjunction, 'and but or nor yet'],
  [
    Is.conjunction | Is.subordinate,
    'while although though because when whenever if as whereas unless whether where how why what than once after before since until so',
  ],
  [Is.being, 'is are was were be been being am isnt arent wasnt werent'],
  [Is.having, 'has have had having hasnt havent hadnt'],
  [
    Is.modal,
    'will would can could may might must shall should do does did to cannot ought wont wouldnt cant couldnt didnt doesnt dont shouldnt',
  ],
  [
    Is.negation,
    'not never neither isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt didnt doesnt dont declined refused declines refuses',
  ],
  [
    Is.adverb,
    'also here again now then later earlier still already even just only once often always sometimes further too however meanwhile instead thus therefore soon today recently first previously further long afterwards afterward moreover nonetheless nevertheless rather ever almost back simply actually perhaps indeed separately reportedly additionally',
  ],
  [Is.former, 'former late acting current longtime then ex veteran senior top chief'],
  [Is.pronoun | Is.person | Is.male, 'he'],
  [Is.pronoun | Is.person | Is.female, 'she'],
  [Is.pronoun | Is.plural, 'they'],
  [
    Is.pronoun,
    'it i we you him them us me himself herself themselves itself everyone nobody somebody someone anyone everybody others there',
  ],
  [Is.relative, 'who which whom whose'],
  [Is.relative | Is.that, 'that'],
  [
    Is.title,
    'foreign defence defense finance interior president minister secretary chancellor chairman chairwoman chair leader ambassador senator representative governor general admiral colonel commissioner director chief head king queen prince princess pope envoy adviser advisor speaker commander mayor councillor councilman marshal negotiator ayatollah sheikh emir sultan cardinal administrator captain justice premier congressman congresswoman lawmaker diplomat counselor deputy vice prime judge sheriff sergeant lieutenant major attorney undersecretary bishop archbishop reverend rabbi imam delegate treasurer czar tsar superintendent assemblywoman assemblyman councilwoman alderman chairperson baroness baron duke brigadier commodore premier taoiseach spokesperson',
  ],
  [Is.title | Is.abbreviation, 'sen rep del gov gen lt col maj capt adm sgt rev hon amb pres'],
  [
    Is.title | Is.role | Is.human,
    'spokesman spokeswoman spokesperson strategist manager aide professor candidate nominee author columnist analyst economist expert reporter correspondent editor historian scholar lawyer activist researcher consultant coach director member host pollster billionaire businessman businesswoman tycoon journalist commentator executive officer counsel organizer founder co-founder veteran engineer scientist doctor democrat republican',
  ],
  [
    Is.role | Is.human,
    'official source woman man person prosecutor witness resident voter supporter critic reader user student teacher farmer worker soldier fighter militant refugee survivor mother father brother sister wife husband son daughter friend colleague ally opponent rival counterpart attendee protester observer participant politician insider operative moderator anchor boy girl neighbor neighbour owner driver pilot nurse pastor priest writer blogger historian victim defendant plaintiff suspect juror narrator listener viewer investigator immigrant delegate caller',
  ],
  [
    Is.role,
    'family panel newspaper agency company bank group organisation organization ministry embassy government administration campaign party army military police court committee council commission union paper website magazine channel broadcaster network study report poll survey document law bill letter text article editorial headline firm think-tank complaint lawsuit petition resolution indictment filing affidavit ruling memo advert advertisement communique ad institute center centre post caption',
  ],
  [
    Is.role | Is.plural,
    'officials sources analysts experts spokesmen spokespeople diplomats ministers leaders lawmakers senators critics opponents supporters people women men prosecutors lawyers witnesses residents voters readers users students teachers farmers workers soldiers fighters militants refugees relatives families friends colleagues allies rivals counterparts observers economists scholars historians strategists activists researchers advisers advisors aides reporters journalists editors newspapers agencies companies banks groups organisations organizations governments campaigns authorities police democrats republicans conservatives liberals progressives investigators doctors scientists executives investors traders participants attendees protesters demonstrators commentators pundits politicians members states countries candidates delegates insiders operatives polls surveys studies reports documents media outlets intelligence services forces troops rebels generals presidents premiers envoys negotiators mediators judges agents officers veterans parents americans staff staffers percent respondents detractors backers moderators some many others skeptics',
  ],
  [
    Is.time,
    'today yesterday tonight week month year night morning afternoon evening day days weeks months years hours weekend ago recently earlier later last next past time times hour moment minute minutes point weekday midday noon',
  ],
  [
    Is.time | Is.calendar,
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec',
  ],
  [Is.abbreviation, 'jan feb mar apr aug sept oct nov dec st no vs inc corp co ltd jr sr dept univ ft mt'],
  [Is.honorific | Is.male | Is.abbreviation, 'mr'],
  [Is.honorific | Is.female | Is.abbreviation, 'ms mrs mme'],
  [Is.honorific | Is.male, 'sir lord monsieur'],
  [Is.honorific | Is.female, 'miss lady dame madam madame'],
  [Is.honorific | Is.abbreviation, 'dr prof'],
  [
    Is.body,
    'ministry department university institute college times post journal news agency committee council commission union party bank court house senate congress parliament embassy association foundation center centre organization organisation group corporation company inc corp ltd llc office bureau administration board campaign federation league alliance society network press herald tribune guardian telegraph radio television tv channel magazine review service services forces army navy guard command corps treasury assembly cabinet kremlin pentagon duma academy school fund trust authority police force airlines industries international street hospital church security conference summit caucus media project action club team agencies reserve communist state states nations office observer mail sun globe chronicle gazette daily weekly watch poll coalition movement front partners solutions studios pac nato nbc cnn bbc abc cbs fbi cia un eu us uk who iaea reuters xinhua tass afp ap tribune bloomberg newsweek politico axios breitbart msnbc fox twitter facebook youtube google apple',
  ],
  [
    Is.place,
    'american british chinese russian french german italian spanish turkish ukrainian japanese korean indian israeli iranian iraqi syrian egyptian saudi polish hungarian european canadian mexican brazilian african asian arab australian dutch swedish norwegian danish finnish estonian latvian lithuanian taiwanese vietnamese pakistani afghan palestinian belarusian serbian greek america britain china russia france germany italy spain turkey ukraine japan korea india israel iran iraq syria egypt arabia poland hungary europe canada mexico brazil africa asia australia moscow beijing washington london paris berlin brussels kyiv kiev tehran ankara tokyo seoul north south east west eastern western northern southern new york california texas florida ohio iowa virginia jersey carolina dakota hampshire georgia michigan pennsylvania wisconsin illinois massachusetts nevada arizona colorado kentucky tennessee alabama mississippi louisiana indiana minnesota missouri kansas nebraska oklahoma oregon utah vermont maine maryland delaware connecticut hawaii alaska idaho montana wyoming latino hispanic muslim christian jewish catholic islamic g7 g20',
  ],
  [
    Is.verb,
    'met visited arrived made gave took went came got became left held won lost led kept saw put ran set sent spent brought used tried turned began started helped moved lived died killed faced joined met makes gives takes goes comes gets holds wins loses leads keeps sees puts runs sets sends wants needs wanted needed received spoke speaks speaking talks talked appeared appears seemed seems remains remained stood stands signed launched imposed passed voted served serves worked works travelled traveled returned raised released issued published followed following including based according hit cut showed shows shown heard knew knows known fell rose grew built drew fired hired arrested accused backed failed ended continues expects expected comes making taking giving going being visiting holding leading using trying sought bought caught taught chose drove flew forgot hid meant paid rode shook slept struck threw tore withdrew undertook understood stuck emailed include includes included contain contains contained lost joins',
  ],
  [
    Is.utterance,
    'statement interview speech remarks remark briefing conference letter post tweet address call phone telephone email message comment comments debate rally hearing testimony editorial article essay video podcast broadcast program programme release note memo book series column appearance event meeting summit',
  ],
  [Is.male, MALE],
  [Is.female, FEMALE],
];

const SLOT_BITS = 14;
const MASK = (1 << SLOT_BITS) - 1;
/** [hash, bits, cue + 1] a slot. Words are told by their hash alone: a false one among some four milliard is not to be met. */
const slots = new Int32Array(3 << SLOT_BITS);
/** One bit for so much of a word's hash: small enough to stay nearest the processor, it spares most other words a look at the slots. */
const KNOWN_MASK = (1 << 15) - 1;
const known = new Int32Array((KNOWN_MASK + 1) / 32);

/** Entry of the word with this hash, for {@link bitsAt} and {@link cueAtEntry}; -1 when it is not listed. */
export function entryOf(hash: number): number {
  const bit = hash & KNOWN_MASK;
  if ((((known[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
  const entry = placeOf(hash);
  return slots[entry] === hash ? entry : -1;
}

/** Where the word with this hash stands, or the free entry where it would. */
function placeOf(hash: number): number {
  let slot = (hash ^ (hash >>> SLOT_BITS)) & MASK;
  while (slots[slot * 3] !== 0 && slots[slot * 3] !== hash) slot = (slot + 1) & MASK;
  return slot * 3;
}

/** Bits of {@link Is} of an entry. */
export function bitsAt(entry: number): number {
  return entry < 0 ? 0 : (slots[entry + 1] as number);
}

/** Index of the reporting verb that an entry can be; -1 when it is none. */
export function cueAtEntry(entry: number): number {
  return entry < 0 ? -1 : (slots[entry + 2] as number) - 1;
}

function entryFor(word: string): number {
  const hash = hashWord(word);
  const bit = hash & KNOWN_MASK;
  known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31));
  const entry = placeOf(hash);
  slots[entry] = hash;
  return entry;
}

for (const [bits, words] of LISTS) {
  for (const word of words.split(/\s+/)) {
    const entry = entryFor(word);
    slots[entry + 1] = (slots[entry + 1] as number) | bits;
  }
}
for (const [word, index] of cueForms()) slots[entryFor(word) + 2] = index + 1;
