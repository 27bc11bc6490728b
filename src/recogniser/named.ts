import type { Mention } from '../model/finding.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import type { ActorDetail } from './lexicon-format.ts';

/** A person's mention with the hit it stands on and what is kept of the actor. */
export interface Named {
  mention: Mention;
  hit: Hit;
  detail: ActorDetail;
}

/** Joins mentions of persons with the hits they stand on; both are in text order. */
export function namedOn(people: Mention[], hits: Hit[], lexicon: Lexicon): Named[] {
  const found: Named[] = [];
  let at = 0;
  for (const mention of people) {
    // Initials before the hit belong to the mention.
    while (at < hits.length && (hits[at] as Hit).end < mention.end) at++;
    const hit = hits[at];
    if (hit?.end !== mention.end || hit.start < mention.start) continue;
    const entry = hit.entries.find(({ actor }) => lexicon.actor(actor).id === mention.actor);
    if (entry) found.push({ mention, hit, detail: lexicon.actor(entry.actor) });
  }
  return found;
}
