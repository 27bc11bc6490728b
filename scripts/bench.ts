import { parseArgs } from 'node:util';
import { benchClaims } from './bench/claims.ts';
import { benchDatabase } from './bench/database.ts';
import { benchMatcher } from './bench/matcher.ts';
import { benchPage } from './bench/page.ts';
import { benchRecogniser } from './bench/recogniser.ts';

/*
 * `npm run bench [-- claims | matcher | recogniser | database]`: figures are ratios within one run, on whatever machine this is; absolute
 * times are there to give them a size.
 */

const { positionals } = parseArgs({ allowPositionals: true });
const benches: Record<string, () => Promise<void>> = {
  claims: benchClaims,
  database: benchDatabase,
  matcher: benchMatcher,
  page: benchPage,
  recogniser: benchRecogniser,
};
for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  const bench = benches[name];
  if (bench === undefined)
    throw new Error(`There is no bench "${name}": ${Object.keys(benches).join(', ')}.`);
  await bench();
}
