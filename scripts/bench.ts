import { parseArgs } from 'node:util';
import { benchDatabase } from './bench/database.ts';
import { benchMatcher } from './bench/matcher.ts';

/*
 * `npm run bench [-- matcher | database]`: figures are ratios within one run, on whatever machine this is; absolute
 * times are there to give them a size. `--peers FOLDER` takes the packages to compare with from its node_modules.
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'string' } },
});
const benches: Record<string, () => Promise<void>> = {
  database: benchDatabase,
  matcher: () => benchMatcher(values.peers),
};
for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  const bench = benches[name];
  if (bench === undefined)
    throw new Error(`There is no bench "${name}": ${Object.keys(benches).join(', ')}.`);
  await bench();
}
