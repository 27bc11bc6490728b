import type { PageText } from './page-text.ts';

/** Words of sports pages that politics does not borrow as "race", "match", "goal" and "final" are. */
const SPORT =
  `midfielder|striker|goalkeeper|footballer|cricketer|wicket|innings|batsman|bowler|tie-break|tiebreak|straight sets
  |semi-final|semifinal|quarter-final|quarterfinal|Grand Slam|world number one|world number two|seeded| seed | ATP | WTA |NBA|NFL
  |Premier League|Champions League|La Liga|Bundesliga|Serie A|team-mate|teammate|hat-trick|half-time|kick-off|knockout stage
  |medallist|medalist|gold medal|Grand Prix|pole position|touchdown|quarterback|home run|Paralympic|stoppage time|World Cup`
    .split('|')
    .map((word) => word.replace(/\n\s*$/, ''));
/** One such word may be a comparison. */
const SURELY = 2;

const known = new WeakMap<PageText, boolean>();

/** True of an article about sport, in which a bare family name is a player's. */
export function isAboutSport(page: PageText): boolean {
  let sport = known.get(page);
  if (sport === undefined) {
    let found = 0;
    for (const word of SPORT) {
      if (page.text.includes(word)) found++;
      if (found === SURELY) break;
    }
    sport = found === SURELY;
    known.set(page, sport);
  }
  return sport;
}
