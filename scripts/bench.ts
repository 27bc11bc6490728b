import { benchDatabase } from './bench/database.ts';

/*
 * `npm run bench`: figures are ratios within one run, on whatever machine this is; absolute times are there to give
 * them a size.
 */

await benchDatabase();
