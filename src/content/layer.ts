import { markingOf, reasonsFor } from '../card/marking.ts';
import { startHovering } from './hovering.ts';
import { hangLayerDoor, type Layer, type LayerNeeds } from './layer-door.ts';
import { removeLeftovers } from './leftovers.ts';
import { claimsOf, madeIn } from './made.ts';
import { isClaim, Marks } from './marks.ts';
import { inSlices } from './slices.ts';

/** How long a place jumped to from the popup stays strengthened. */
const POINTED_OUT_MS = 2_000;

/** The bundle that comes into a page with its first mark: paints, and answers to pointer and keys. */
function openLayer(needs: LayerNeeds, signal: AbortSignal): Layer {
  const { seen, look, isSilenced, silence, orphaned } = needs;
  removeLeftovers();
  const marks = new Marks();
  const hovering = startHovering(
    marks,
    {
      articleDate: () => seen()?.annotated.findings.article.date ?? null,
      look,
      subject: () => seen()?.annotated.subject ?? [],
      marking(mark) {
        const now = seen();
        return now && !isClaim(mark)
          ? markingOf(mark, now.annotated, now.article.text, isSilenced)
          : { cautions: [], why: null };
      },
      made: (mark) => madeIn(mark, seen()?.annotated ?? null, seen()?.article.text ?? ''),
      claimsOf: (actor) => claimsOf(actor, seen()?.annotated ?? null),
      silence,
      orphaned,
    },
    signal,
  );
  signal.addEventListener('abort', () => marks.clear());

  return {
    paint(wanted, isFaint, map) {
      void inSlices(marks.paint(wanted, isFaint, map), signal).then(() => hovering.repainted());
    },
    changed: (changes) => marks.changed(changes),
    point(place) {
      const element = marks.elementOf(place);
      if (!element) return false;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
      marks.strengthen(place);
      setTimeout(() => {
        if (!signal.aborted) marks.strengthen(null);
      }, POINTED_OUT_MS);
      return true;
    },
    walk: (to) => hovering.walk(to),
    why(actor) {
      const now = seen();
      return now ? reasonsFor(actor, now.annotated, now.article.text) : [];
    },
  };
}

hangLayerDoor(openLayer);
