import type { ActorRecord, Term } from '../../src/model/actor.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';
import type { Office } from '../../src/model/office.ts';
import type { StatementRecord } from '../../src/model/statement.ts';
import { checkWordings } from './check-claims.ts';
import { idOfFile, type LoadedRecord } from './load.ts';
import { isMirror } from './mirrors.ts';
import type { Problem, ReadFile } from './read-yaml.ts';
import { longestSharedRun } from './shared-run.ts';

/** A summary that shares this many words in a row with the fragment repeats it instead of telling it. */
const SHARED_WORDS = 5;

type Report = (path: (string | number)[], message: string) => void;

/** Everything that ids may point to. */
interface Ids {
  actors: Map<string, ActorRecord>;
  offices: Map<string, Office>;
  claims: Set<string>;
  places: Set<string>;
}

/**
 * The rules that go beyond the schema: ids resolve and are unique, people are alive and bodies are bodies,
 * dates are in order, summaries and fragments differ, no event stands twice, no two actors share a name unless
 * each declares it. Returns the problems, those of the schema first.
 */
export function checkRecord(loaded: LoadedRecord): Problem[] {
  const { record, actorFiles, topicFiles, offices, problems: unreadable } = loaded;
  const problems = [...unreadable];
  const reportIn =
    (file: ReadFile<unknown>): Report =>
    (path, message) =>
      problems.push({ file: file.file, line: file.lineOf(path), message: `${path.join('.')}: ${message}` });

  const ids: Ids = {
    actors: new Map(record.actors.map((actor) => [actor.id, actor])),
    offices: new Map(record.offices.map((office) => [office.id, office])),
    claims: new Set(record.topics.flatMap(({ claims }) => claims.map(({ id }) => id))),
    places: new Set(Object.keys(record.places)),
  };
  const claimsSeen = new Set<string>();
  for (const file of topicFiles) {
    const report = reportIn(file);
    if (idOfFile(file.file) !== file.value.topic) report(['topic'], 'differs from the name of its file');
    file.value.claims.forEach(({ id }, i) => {
      if (claimsSeen.has(id)) report(['claims', i, 'id'], `"${id}" stands twice`);
      claimsSeen.add(id);
    });
  }
  checkWordings(loaded, reportIn);
  if (offices) checkOffices(offices, ids, reportIn(offices));
  for (const file of actorFiles) checkActor(file, ids, reportIn(file));
  checkNames(actorFiles, problems);
  return problems;
}

function checkOffices(file: NonNullable<LoadedRecord['offices']>, ids: Ids, report: Report): void {
  const seen = new Set<string>();
  file.value.forEach((office, i) => {
    if (seen.has(office.id)) report([i, 'id'], `"${office.id}" stands twice`);
    seen.add(office.id);
    if (!ids.places.has(office.country)) report([i, 'country'], `places.yaml has no "${office.country}"`);
    for (const key of ['body', 'speaksFor'] as const) {
      const id = office[key];
      if (id !== undefined && !isBody(ids, id)) report([i, key], `"${id}" is no organisation or authority`);
    }
  });
}

function isBody(ids: Ids, id: string): boolean {
  const actor = ids.actors.get(id);
  return actor !== undefined && actor.kind !== 'person';
}

function checkActor(file: ReadFile<ActorRecord>, ids: Ids, report: Report): void {
  const actor = file.value;
  if (idOfFile(file.file) !== actor.id) report(['id'], 'differs from the name of its file');
  if (!ids.places.has(actor.country)) report(['country'], `places.yaml has no "${actor.country}"`);
  actor.confusableWith.forEach((id, i) => {
    if (!ids.actors.get(id)?.confusableWith.includes(actor.id)) {
      report(['confusableWith', i], `"${id}" does not name ${actor.id} in return`);
    }
  });
  actor.offices.forEach((term, i) => {
    checkTerm(actor, term, ids, (path, message) => report(['offices', i, ...path], message));
  });
  const events = new Set<string>();
  actor.statements.forEach((statement, i) => {
    const inStatement: Report = (path, message) => report(['statements', i, ...path], message);
    checkStatement(actor, statement, ids, inStatement);
    const event = `${statement.date} ${statement.venue} ${statement.claims.map(({ id }) => id).sort()}`;
    if (events.has(event)) inStatement(['date'], 'the same date, venue and claims stand twice');
    events.add(event);
  });
}

function checkTerm(actor: ActorRecord, term: Term, ids: Ids, report: Report): void {
  if (!ids.offices.has(term.office)) report(['office'], `offices.yaml has no "${term.office}"`);
  if (term.to && firstDay(term.from) > lastDay(term.to)) report(['to'], 'lies before `from`');
  if (actor.born && lastDay(term.from) < firstDay(actor.born)) report(['from'], 'lies before birth');
  if (actor.died && firstDay(term.from) > lastDay(actor.died)) report(['from'], 'lies after death');
}

function checkStatement(actor: ActorRecord, statement: StatementRecord, ids: Ids, report: Report): void {
  if (firstDay(statement.date) > lastDay(statement.source.published)) {
    report(['date'], `lies after the source was published (${statement.source.published})`);
  }
  if (actor.died && firstDay(statement.date) > lastDay(actor.died)) report(['date'], 'lies after death');
  statement.actors?.forEach((id, i) => {
    if (!ids.actors.has(id)) report(['actors', i], `no actor "${id}"`);
  });
  if (statement.actors && !statement.actors.includes(actor.id)) report(['actors'], `lacks ${actor.id}`);
  if (statement.for !== undefined) checkSpokesman(actor, statement, statement.for, ids, report);
  if (statement.source.kind !== 'secondary' && isMirror(statement.source.url)) {
    report(['source', 'kind'], 'is a mirror or aggregator: `secondary`, or a better page');
  }
  const seen = new Set<string>();
  statement.claims.forEach(({ id }, i) => {
    if (!ids.claims.has(id)) report(['claims', i, 'id'], `no claim "${id}"`);
    if (seen.has(id)) report(['claims', i, 'id'], `"${id}" stands twice`);
    seen.add(id);
  });
  if (statement.quote) {
    const run = longestSharedRun(statement.summary, statement.quote.text);
    if (run.length >= SHARED_WORDS) report(['summary'], `repeats the fragment: "${run.join(' ')}"`);
    if (statement.mode === 'readout') report(['quote'], 'a readout is not the speaker’s own words');
  }
}

/** Who speaks for a body holds, on that day, an office of that body or one that speaks for it. */
function checkSpokesman(
  actor: ActorRecord,
  { date }: StatementRecord,
  body: string,
  ids: Ids,
  report: Report,
): void {
  if (!isBody(ids, body)) {
    report(['for'], `"${body}" is no organisation or authority`);
    return;
  }
  if (actor.kind !== 'person') return;
  const inOffice = actor.offices.some((term) => {
    const office = ids.offices.get(term.office);
    const held = firstDay(term.from) <= lastDay(date) && (!term.to || firstDay(date) <= lastDay(term.to));
    return held && (office?.body === body || office?.speaksFor === body);
  });
  if (!inOffice) report(['for'], `${actor.id} held no office of "${body}" on ${date}`);
}

/** No two actors share a full name or alias, unless each lists the other as confusable. */
function checkNames(files: ReadFile<ActorRecord>[], problems: Problem[]): void {
  const owners = new Map<string, ActorRecord>();
  for (const file of files) {
    const actor = file.value;
    const names = [actor.name, ...actor.aliases.map(({ text }) => text)];
    for (const name of new Set(names.map((text) => text.normalize('NFKC').toLowerCase()))) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, actor);
      else if (owner.id !== actor.id && !owner.confusableWith.includes(actor.id)) {
        problems.push({
          file: file.file,
          line: file.lineOf(['aliases']),
          message: `the name "${name}" is also ${owner.id}'s, and they are not declared confusableWith`,
        });
      }
    }
  }
}
