import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ActorRecord } from '../../src/model/actor.ts';
import { Topic } from '../../src/model/claim.ts';
import { PlaceCode } from '../../src/model/id.ts';
import { Office, Place } from '../../src/model/office.ts';
import { Outlet } from '../../src/model/outlet.ts';
import { VocabularyFile } from '../../src/model/vocabulary.ts';

/** Which files of the record each schema is for, as globs below src/records/. */
const SCHEMAS = {
  actor: { files: 'actors/**/*.yaml', schema: ActorRecord },
  claims: { files: 'claims/*.yaml', schema: Topic },
  vocabulary: { files: 'vocabulary/*.yaml', schema: VocabularyFile },
  offices: { files: 'offices.yaml', schema: v.array(Office) },
  places: { files: 'places.yaml', schema: v.record(PlaceCode, Place) },
  outlets: { files: 'outlets.yaml', schema: v.array(Outlet) },
};

/**
 * Writes JSON Schemas and the editor's setting that points to them (for editors with a YAML language server, such as
 * VS Code with the YAML extension) below `root`. Checks that JSON Schema cannot express are left to `records check`.
 */
export function writeEditorSchemas(root: string): string[] {
  const folder = join(root, '.vscode');
  mkdirSync(folder, { recursive: true });
  const settings: Record<string, string> = {};
  for (const [name, { files, schema }] of Object.entries(SCHEMAS)) {
    const file = `.vscode/${name}.schema.json`;
    const json = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
    writeFileSync(join(root, file), `${JSON.stringify(json, null, 2)}\n`);
    settings[`./${file}`] = `src/records/${files}`;
  }
  const text = JSON.stringify({ 'yaml.schemas': settings }, null, 2);
  writeFileSync(join(folder, 'settings.json'), `${text}\n`);
  return Object.keys(settings);
}
