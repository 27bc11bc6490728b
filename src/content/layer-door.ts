import type { ReadArticle } from '../article/read.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Walk } from '../messages/to-page.ts';
import type { Annotated } from '../model/annotated.ts';
import type { Look } from '../model/look.ts';
import type { Silence, WhyMarked } from '../model/marking.ts';
import type { Mark, Place } from './marks.ts';

/** What the layer asks of the script that reads the page. */
export interface LayerNeeds {
  /** The article as it was read last, with what was found in it. */
  seen(): { article: ReadArticle; annotated: Annotated } | null;
  /** The reader's settings. */
  look(): Look;
  isSilenced(actor: string | null): boolean;
  /** Silences an actor of this page, or takes it back; throws when that could not be kept. */
  silence(actor: string, silence: Silence, undo: boolean): Promise<void>;
  /** Called when the extension behind this script is gone. */
  orphaned(): void;
}

/** What is drawn on a page, and what answers to the pointer there. */
export interface Layer {
  /** Paints `marks` (in the text's order) in place of what was painted. */
  paint(marks: Mark[], isFaint: (mark: Mark) => boolean, map: TextMap): void;
  /** To be told of every change of the page, before the browser draws it. */
  changed(changes: MutationRecord[]): void;
  /** Scrolls to a place in the text and strengthens it for a moment; false when it is no longer in the page. */
  point(place: Place): boolean;
  /** A key leads to another mark, or to its card. */
  walk(to: Walk): Promise<void>;
  /** Why an actor is marked here. */
  why(actor: string): WhyMarked[];
}

/** Begins a layer; it ends, and leaves the page, with `signal`. */
export type OpenLayer = (needs: LayerNeeds, signal: AbortSignal) => Layer;

/** layer.js leaves its door under this symbol of the isolated world's global object, which pages cannot see. */
const KEY = Symbol.for('aide-memoire.layer');

type World = { [KEY]?: OpenLayer };

/** The layer's door, once its script has been brought in. */
export function layerDoor(): OpenLayer | null {
  return (globalThis as World)[KEY] ?? null;
}

/** Called by the layer's script. */
export function hangLayerDoor(open: OpenLayer): void {
  (globalThis as World)[KEY] = open;
}
