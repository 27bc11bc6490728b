import type { ActorRecord } from './actor.ts';
import type { Topic } from './claim.ts';
import type { Office, Place } from './office.ts';
import type { Outlet } from './outlet.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The whole record as it was read from its files, checked against the schema. */
export interface TheRecord {
  actors: ActorRecord[];
  offices: Office[];
  places: Record<string, Place>;
  topics: Topic[];
  outlets: Outlet[];
  vocabulary: Vocabulary;
}
