/** Words of English news prose that tell a name from its surroundings. All folded: lower case, no dots. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** Written before a name, they say nothing of an office; those of one sex tell two people of one name apart. */
export const HONORIFICS: ReadonlyMap<string, 'f' | 'm' | null> = new Map([
  ['mr', 'm'],
  ['mister', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['monsieur', 'm'],
  ['herr', 'm'],
  ['senor', 'm'],
  ['ms', 'f'],
  ['mrs', 'f'],
  ['miss', 'f'],
  ['madam', 'f'],
  ['madame', 'f'],
  ['mme', 'f'],
  ['frau', 'f'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['senora', 'f'],
  ['datuk', 'm'],
  ['dato', 'm'],
  ['seri', 'm'],
  ['tun', 'm'],
  ['dr', null],
  ['prof', null],
  ['professor', null],
  ['comrade', null],
]);

/** Shortened words whose dot ends no sentence. */
export const ABBREVIATIONS =
  list(`mr mrs ms mme dr prof st sen sens rep reps gov govs gen lt col sgt maj capt cmdr adm vice-adm brig pres
  amb sec dep min hon rev jr sr no vs fmr ex asst atty`);

/** They open sentences, so their capital makes no name of what follows. */
export const OPENERS =
  list(`a an the this that these those there here it its he she they we you i his her their our your my who whom whose what
  which when where why how while as after before since until till once if unless whether although though even because so but and or nor yet
  for from to of in on at by with without within into onto over under about above across against along amid among around behind beside
  besides between beyond during despite except inside like near off outside past per through throughout toward towards unlike upon via
  according asked did does do is was were are am be been being has had have will would could should can may might must shall not no
  only just also still then thus hence meanwhile however moreover furthermore nevertheless instead indeed perhaps maybe now today
  yesterday tomorrow tonight later earlier recently previously finally eventually soon again both either neither each every all some
  many most several few much more such same other another others one two three four five both former new old current acting then-
  addressing answering asking calling citing criticising criticizing describing echoing following given including meeting noting
  praising quoting referring responding speaking telling thanking urging visiting warning welcoming said says added told tells
  sources critics aides allies officials analysts experts supporters reporters journalists lawmakers diplomats let see watch read
  photo image picture video file exclusive breaking live update analysis opinion comment editorial interview explainer live
  plus minus versus vs if ever never once together apart aside alone regarding concerning rather whereas whenever wherever whatever`);

/** They may stand before a family name with a capital of their own and make no other person of it. */
export const CALENDAR =
  list(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april
  may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tonight`);

/** Where a page's text runs together, a caption, a credit or a label ends with them before a sentence begins. */
export const CAPTION_WORDS =
  list(`images reuters ap afp getty epa cnn bbc feedback article story stories video photo source file ad advertisement
  credit live watch listen read more news exclusive telegram twitter facebook instagram truth social team`);

/** Political colours and peoples: "Democrat Biden" is still Biden. */
export const COLOURS =
  list(`democrat democratic democrats republican republicans conservative labour liberal tory socialist communist nationalist
  independent gop incumbent candidate nominee rival frontrunner billionaire strongman hardliner populist centrist leftist rightist
  host ally challenger predecessor successor neighbour neighbor
  dutchman frenchman englishman irishman scotsman welshman frenchwoman englishwoman spaniard briton`);

/** After a name they make it a thing or a body: the Biden administration, Trump Tower, Xi Jinping Thought. */
export const COMPOUND_NOUNS =
  list(`administration administrations government governments regime regimes cabinet campaign campaigns family
  families clan dynasty foundation organization organisation organizations doctrine tower towers hotel hotels university college school institute
  library museum center centre airport square street avenue boulevard road bridge building hospital stadium park island islands bay strait
  sea mountain mount river lake valley prize award awards medal fellowship scholarship memorial monument house hall estate resort golf
  club casino plaza brand brands inc corp corporation company companies group holdings ltd llc llp lp plc gmbh pty co partners capital securities insurance bakery brewery winery bar cafe restaurant pub diner
  foods stores records studios productions pictures ventures associates council wanderers rovers fc bank motors airlines international
  national presidential show brothers bros sisters jr sr ii iii iv thought shoal reef atoll county city town township village province
  district highway expressway station port base ship carrier class act amendment plan rule syndrome effect era years presidency
  ministry premiership white space strike elementary middle high union medical`);
/** Of these, what is so even with a small letter, and in headlines, where every word has a capital. */
export const SMALL_COMPOUND_NOUNS =
  list(`administration administrations government governments regime regimes cabinet campaign campaigns family
  families clan dynasty foundation organization organisation brothers sisters siblings presidency premiership ministry commission
  tower airport university institute museum library stadium hotel doctrine`);

/** Before a name they make a place or a ship of it. */
export const PLACE_WORDS =
  list(`mount mt lake fort port camp cape point uss hms hmcs hmas saint st san santa santo sao north south east west new
  los las el la le downtown greater central upper lower hotel casa villa rue via plaza calle avenue`);

/** Small prefixes that join a name by a hyphen: anti-Putin. */
export const PREFIXES = list(
  'anti pro ex non post pre neo un mid then former counter ultra never quasi crypto arch trans inter',
);

/** Family names that are also words, months, or places: alone they count with a capital in mid-sentence, or before a verb of saying. */
export const ORDINARY_NAMES =
  list(`may march april june august summer winter winters spring day noon moon sun snow frost rain rice bush park parks
  young long king kings brown price white green black gray grey gold silver hill hills wood woods stone rock cook baker potter carter
  power powers pope bishop knight lord duke church banks field fields rivers waters lake ford cash bond bell ball bird fox wolf bear lamb
  hunt hunter fisher marsh weeks bright sharp strong swift short small little large rich poor wise good best love hope faith grace joy
  bliss case cross dean gates glass grant guest hall hand hart haste head house judge just key kind lane law laws light mark marks mason mills
  miller mind money more nail new nice page pike pool post pound rose rush sage savage singer smart steel street teller tell turner walker
  wall ward way wells west north south east will wills wing worth major fair fine flood flowers flynn gore graves crane drake finch
  le an to so no he she you do be in on at or as if it we us my by me go up are has ban bang can fan fang gang hang her lang man men min
  pan pang pen pin ping sang song sung tan tang tong wan son hong kong ho la da de di ma pa mi li ha hi oh ah eh ye yes ok sin sit
  chance cherry christian clay cole coy cruz paz dear early english french german holland ireland israel jordan lincoln london paris
  austin houston dallas jackson madison washington cleveland kent sydney florence milan virginia georgia chad china india wales berlin
  hague kyle milk musk stein stern steward sterling talent trust truss rule rudd reid blunt brand coffey cleverly
  barr bass beach berry best blanche book bragg branch butler byrd caine chase combs crow crews dodge dodd downs fallon fetch fitch gay
  gill good graham holder hood hull hurd kelly light lynch manning meadows mace mast moss
  kellogg bondi perdue turk store magyar tusk dan dar hooker porter gallant pavel shah salam nunes paul perry pitt rand rhodes rich ridge rounds sasse self speed steel tester thorn tuck waltz waters`);

/** Too short or too common as words ever to be taken at the beginning of a sentence. */
export const FUNCTION_WORDS = list(
  'le an to so no he she you do be in on at or as if it we us my by me go up are has can her la da de di will',
);

/**
 * Of the names that are words, those that stand as subjects without an article: stuffs, plurals, seasons, countries, and
 * what headlines call somebody by.
 */
export const SUBJECT_WORDS =
  list(`march april may june august summer winter winters spring noon moon sun snow frost rain rice park parks king pope bishop
  lord duke church banks fields rock power powers gold silver hills wood woods stone rivers waters cash bear lamb bright light law laws
  weeks love hope faith grace joy bliss case gates glass guest hall hand heart house judge land life marks mason mills money major fair
  fine flood flowers man men page pool post rush sage steel street trust talent clay milk truth wall walls wells west north south
  east will work english french german holland ireland israel jordan london paris india china chad berlin wales sydney georgia
  virginia song sang hang ban coffey beach butler chance crews dodge downs fetch gay gill good holder manning meadows moss ridge
  rhodes rounds sasse self speed tester thorn cherry christian dear early pike small short strong large rich poor wise best
  store ministers minister teller singer singers hunter hunters fisher baker`);

/** Months that are family names too. */
export const MONTH_NAMES = list('may march april june august');
export const BEFORE_MONTH =
  list(`in last this next since until till by from of early late mid through during before after every each on to between
  1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31`);

/** Family names that are places too: after "in" they are the place. */
export const PLACE_NAMES =
  list(`austin houston dallas jackson madison washington cleveland kent sydney florence milan virginia georgia chad china
  india wales berlin israel jordan lincoln london paris hague ireland holland chang'an hamilton wellington orlando charlotte victoria`);
export const BEFORE_PLACE = list(
  'in at near from outside around downtown across left leaves leaving reached',
);

/** Verbs that only a person governs: "May said" is no month. */
export const SAYING =
  list(`said says told tells added adds asked called calls warned warns argued argues insisted insists announced announces
  met meets visited visits urged urges denied denies stressed noted notes replied rejected rejects accused accuses declined welcomed
  declared vowed pledged promised claimed accepted refused resigned condemned praised arrived flew travelled traveled spoke signed testified conceded confirmed suggested
  acknowledged admitted echoed hailed dismissed defended thanked apologised apologized tweeted posted wrote joked continued concluded recalled
  predicted cautioned demanded sued repeated responded pointed sought vetoed nominated congratulated invited criticised criticized described expressed
  emphasized emphasised underlined reiterated responded believes wants thinks hopes`);
/** Verbs that go with a month or a thing as well. */
export const BEING = list('has had was is did does also who will would');

/** Family names shared by so many that a bare "spokesman Miller" may be anybody. */
export const COMMON_FAMILIES =
  list(`smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson white harris
  clark lewis walker hall young king wright scott green baker adams nelson carter mitchell roberts turner phillips campbell parker evans
  edwards collins stewart morris murphy cook rogers cooper peterson bailey reed kelly howard ward cox richardson watson brooks wood
  gray james price bennett ross henderson hughes allen lee kim park choi cho jung kang yoon yun lim han shin oh seo kwon hwang ahn song
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang feng yu dong xiao cheng
  cao yuan deng fu shen zeng peng lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao jin qiu
  hou bai meng qin qian ni ri pak choe nguyen tran le pham singh sharma kumar khan ali ahmed hussein hassan mohammed mohammad mustafa
  sato suzuki tanaka takahashi ito watanabe kobayashi kato hayashi garcia rodriguez martinez lopez gonzalez hernandez perez sanchez
  ramirez silva santos costa ferreira oliveira schmidt schneider fischer weber meyer burns sullivan kennedy ryan brady rice bush
  abbas anwar sharif arafat rahman karim nasser ismail jamal omar salah salman ibrahim qasim yasin
  ivanov petrov smirnov volkov popov melnyk shevchenko cohen levy katz friedman michel bernard dubois martin blair cameron morrison`);

/** Of the names that are words, those that end the names of places. */
export const LANDSCAPE_NAMES =
  list(`park parks hill hills wood woods rock lake ford fields field rivers street lane hall house wall wells
  marsh king church banks cross glass mills bay`);
