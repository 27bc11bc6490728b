import type { Hit } from '../hit.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Known } from './cast.ts';

/** What the lexicon holds of the actors of these hits, by id. */
export function knownActors(hits: Hit[], lexicon: Lexicon): (actor: string) => Known | null {
  const known = new Map<string, Known>();
  for (const { entries } of hits) {
    for (const { actor } of entries) {
      const { id, kind, sex } = lexicon.actor(actor);
      if (!known.has(id)) known.set(id, { person: kind === 'person', sex });
    }
  }
  return (actor) => known.get(actor) ?? null;
}
