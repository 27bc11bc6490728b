import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ActorRecord } from '../../src/model/actor.ts';
import { Topic } from '../../src/model/claim.ts';
import { Id, PlaceCode } from '../../src/model/id.ts';
import { Office, Place } from '../../src/model/office.ts';
import { Outlet } from '../../src/model/outlet.ts';
import type { TheRecord } from '../../src/model/record.ts';
import { type Vocabulary, VocabularyFile } from '../../src/model/vocabulary.ts';
import { type Problem, type ReadFile, readYaml } from './read-yaml.ts';

/** Where the record lives. */
const RECORDS = fileURLToPath(new URL('../../src/records/', import.meta.url));

/** The record with the places of everything in its files, and what is wrong with them so far. */
export interface LoadedRecord {
  record: TheRecord;
  actorFiles: ReadFile<ActorRecord>[];
  topicFiles: ReadFile<Topic>[];
  vocabularyFiles: ReadFile<Vocabulary>[];
  offices: ReadFile<Office[]> | null;
  problems: Problem[];
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads every file below `root` against the schema. Files with problems are left out and the problems listed. */
export function readRecord(root: string = RECORDS): LoadedRecord {
  const problems: Problem[] = [];
  const all = <S extends v.GenericSchema>(folder: string, schema: S) =>
    yamlFiles(join(root, folder)).flatMap((path) => readYaml(path, schema, problems) ?? []);
  const one = <S extends v.GenericSchema>(name: string, schema: S) =>
    readYaml(join(root, name), schema, problems);

  const actorFiles = all('actors', ActorRecord);
  const topicFiles = all('claims', Topic);
  const offices = one('offices.yaml', v.array(Office));
  const places = one('places.yaml', v.record(PlaceCode, Place));
  const outlets = one('outlets.yaml', v.array(Outlet));
  const vocabularyFiles = all('vocabulary', VocabularyFile);
  const vocabulary = vocabularyFiles.map((file) => file.value);
  const record: TheRecord = {
    actors: actorFiles.map((file) => file.value),
    offices: offices?.value ?? [],
    places: places?.value ?? {},
    topics: topicFiles.map((file) => file.value),
    outlets: outlets?.value ?? [],
    vocabulary: {
      sides: Object.assign({}, ...vocabulary.map(({ sides }) => sides)),
      terms: Object.assign({}, ...vocabulary.map(({ terms }) => terms)),
    },
  };
  return { record, actorFiles, topicFiles, vocabularyFiles, offices, problems };
}

/** The record, or an error that lists what is wrong with it by file and line. */
export function loadRecord(root: string = RECORDS): TheRecord {
  const { record, problems } = readRecord(root);
  if (problems.length > 0) throw new Error(`the record cannot be used:\n${listProblems(problems)}`);
  return record;
}

/** One line a problem: `file:line message`. */
export function listProblems(problems: Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
}

/** The id that a file of this name must hold. */
export function idOfFile(file: string): string {
  return v.parse(Id, file.replace(/^.*[\\/]/, '').replace(/\.yaml$/, ''));
}
