import type { PageText } from './page-text.ts';

/** Words of sports pages that politics does not borrow as "race", "match", "goal" and "final" are. */
const ENGLISH = `midfielder|striker|goalkeeper|footballer|cricketer|wicket|innings|batsman|bowler|tie-break|tiebreak|straight sets|
semi-?final|quarter-?final|Grand Slam|world number (?:one|two)|seeded| seed | ATP | WTA |NBA|NFL|Premier League|Champions League|La Liga|
Bundesliga|Serie A|team-?mate|hat-trick|half-time|kick-off|knockout stage|medall?ist|gold medal|Grand Prix|pole position|touchdown|
quarterback|home run|Paralympic|stoppage time|World Cup`;
/** The same in German, French, Spanish, Italian, Portuguese, Polish, Turkish, Russian, Ukrainian and Arabic. */
const OTHERS = `Torhüter|Torwart|Mittelfeld|Halbzeit|Stürmer|Nationalelf|Halbfinale|Viertelfinale|gardien de but|milieu de terrain|
mi-temps|demi-finale|Ligue 1|attaquant|delantero|portero|centrocampista|semifinal|mediocampista|calciator|attaccante|portiere|tempo regolamentare|
zagueiro|goleiro|Campeonato|Copa do Mundo|bramkarz|napastnik|Ekstraklas|półfinał|kaleci|forvet|Süper Lig|yarı final|
вратар|полузащитник|нападающ|хоккеист|футболист|полуфинал|тайм[еа]|голкипер|воротар|півзахисник|нападник|півфінал|حارس المرمى|مهاجم|الدوري|مباراة|الشوط`;
/** One such word may be a comparison. */
const SURELY = 2;
let words: RegExp | null = null;

const known = new WeakMap<PageText, boolean>();

/** True of an article about sport, in which a bare family name is a player's. */
export function isAboutSport(page: PageText): boolean {
  let sport = known.get(page);
  if (sport === undefined) {
    // One expression goes over the text once; looked for one by one the words took a tenth of all the time.
    words ??= new RegExp(`${ENGLISH}|${OTHERS}`.replaceAll('\n', ''), 'g');
    const found = new Set<string>();
    for (const [word] of page.text.matchAll(words)) {
      found.add(word);
      if (found.size === SURELY) break;
    }
    sport = found.size === SURELY;
    known.set(page, sport);
  }
  return sport;
}
