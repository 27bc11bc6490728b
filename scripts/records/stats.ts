import type { TheRecord } from '../../src/model/record.ts';
import type { StatementRecord } from '../../src/model/statement.ts';

type Counts = Map<string, number>;

function count(keys: Iterable<string>): Counts {
  const counts: Counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function printCounts(title: string, counts: Counts, by: 'count' | 'name' = 'count'): void {
  const rows = [...counts].sort((a, b) => (by === 'name' ? a[0].localeCompare(b[0]) : b[1] - a[1]));
  console.log(`\n${title}`);
  for (const [name, n] of rows) console.log(`${String(n).padStart(6)}  ${name}`);
}

const share = (part: number, whole: number) => `${part} (${whole ? ((100 * part) / whole).toFixed(1) : 0} %)`;

/** Prints what the record covers: totals, then counts by kind of source, year, country, actor and claim. */
export function printStats(record: TheRecord): void {
  const said = record.actors.flatMap((actor) => actor.statements.map((statement) => ({ actor, statement })));
  const statements: StatementRecord[] = said.map(({ statement }) => statement);
  const n = statements.length;
  const where = (test: (s: StatementRecord) => boolean) => share(statements.filter(test).length, n);

  console.log(`actors             ${record.actors.length}`);
  console.log(`  with statements  ${new Set(said.map(({ actor }) => actor.id)).size}`);
  console.log(`offices            ${record.offices.length}`);
  console.log(`claims             ${record.topics.flatMap(({ claims }) => claims).length}`);
  console.log(`outlets            ${record.outlets.length}`);
  console.log(`statements         ${n}`);
  console.log(`  exact day        ${where(({ date }) => date.length === 10)}`);
  console.log(`  primary or wire  ${where(({ source }) => ['primary', 'wire'].includes(source.kind))}`);
  console.log(`  with a fragment  ${where(({ quote }) => quote !== undefined)}`);
  console.log(`  page read again  ${where(({ source }) => source.read !== undefined)}`);
  printCounts('statements by kind of source', count(statements.map(({ source }) => source.kind)));
  printCounts('statements by year', count(statements.map(({ date }) => date.slice(0, 4))), 'name');
  printCounts(
    'statements by country',
    count(said.map(({ actor }) => record.places[actor.country]?.name ?? actor.country)),
  );
  printCounts('statements by actor', count(said.map(({ actor }) => actor.id)));

  console.log('\nstatements by claim (asserts / rejects / qualifies)');
  for (const topic of record.topics) {
    console.log(`  ${topic.title}`);
    for (const claim of topic.claims) {
      const stances = count(
        statements.flatMap((s) => s.claims.filter(({ id }) => id === claim.id).map(({ stance }) => stance)),
      );
      const cell = (stance: string) => String(stances.get(stance) ?? 0).padStart(3);
      console.log(`  ${cell('asserts')} /${cell('rejects')} /${cell('qualifies')}  ${claim.id}`);
    }
  }
}
