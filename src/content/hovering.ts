import { isAlive } from '../messages/alive.ts';
import { ask } from '../messages/ask.ts';
import type { Marking, Silence } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';
import { type CardDoor, cardDoor } from './card-door.ts';
import { markUnder } from './hit.ts';
import { cardOf, type HoverEffect, type HoverEvent, IDLE, step, strengthened } from './hover.ts';
import { type Mark, type Marks, sameMark } from './marks.ts';

/** Cards asked for on this page and kept: a reader comes back to the same few people. */
const SHEETS_KEPT = 20;

interface HoveringNeeds {
  /** The day from which records are seen. */
  articleDate(): string | null;
  /** What the article is about, as the background told. */
  subject(): string[];
  /** What there is to say of a mark, apart from the record. */
  marking(mark: Mark): Marking;
  /** Silences an actor of this page, or takes it back; throws when that could not be kept. */
  silence(actor: string, silence: Silence, undo: boolean): Promise<void>;
  /** Called when the extension behind this script is gone. */
  orphaned(): void;
}

export interface Hovering {
  /** The marks were painted anew: a card whose mark is gone closes. */
  repainted(): void;
}

/**
 * Connects the pointer to the cards: listens, looks marks up once a frame, keeps time, and asks the background.
 * Never hinders a click; only what the reader does counts, not what a page's script pretends.
 */
export function startHovering(
  marks: Marks,
  { articleDate, subject, marking, silence, orphaned }: HoveringNeeds,
  signal: AbortSignal,
): Hovering {
  let hover = IDLE;
  let pointer: { x: number; y: number } | null = null;
  let frame = 0;
  let insideCard = false;
  /** Silenced in its own card, which stays for the reader to take it back. */
  let silenced: Mark | null = null;
  const sheets = new Map<string, ActorSheet>();

  const sheetKey = (actor: string) => `${actor} ${articleDate()}`;

  const tell = (event: HoverEvent): void => {
    if (signal.aborted) return;
    const before = strengthened(hover);
    const [next, ...effects] = step(hover, event);
    hover = next;
    const now = strengthened(hover);
    if (!sameMark(before, now)) marks.strengthen(now);
    for (const effect of effects) carryOut(effect);
  };

  const carryOut = (effect: HoverEffect): void => {
    switch (effect.do) {
      case 'wait':
        setTimeout(() => tell({ type: 'elapsed', turn: effect.turn }), effect.ms);
        break;
      case 'ask':
        void fetchCard(effect.mark.actor).then((sheet) =>
          tell({ type: 'answered', turn: effect.turn, ok: sheet !== null }),
        );
        break;
      case 'show':
        show(effect.mark);
        break;
      case 'hide':
        insideCard = false;
        cardDoor()?.close();
        // The pointer may have gone elsewhere while the focus held the card.
        lookSoon();
    }
  };

  const fetchCard = async (actor: string): Promise<ActorSheet | null> => {
    try {
      const key = sheetKey(actor);
      const [sheet] = await Promise.all([
        sheets.get(key) ?? ask('card', { actor, date: articleDate(), subject: subject() }),
        bringCard(),
      ]);
      if (sheets.size >= SHEETS_KEPT) sheets.clear();
      sheets.set(key, sheet);
      return sheet;
    } catch {
      // No record to be had now: no card, and the mark can be tried again. Or never more.
      if (!isAlive()) orphaned();
      return null;
    }
  };

  const show = (mark: Mark): void => {
    const sheet = sheets.get(sheetKey(mark.actor));
    const door = cardDoor();
    if (!sheet || !door || marks.rectsOf(mark).length === 0) {
      tell({ type: 'gone' });
      return;
    }
    insideCard = false;
    silenced = null;
    door.open({
      sheet,
      marking: marking(mark),
      rects: () => marks.rectsOf(mark),
      onInside(inside) {
        insideCard = inside;
        tell({ type: 'card', inside });
      },
      onClosed: () => tell({ type: 'close' }),
      onShow: fetchCard,
      async onSilence(how, undo) {
        silenced = mark;
        try {
          await silence(mark.actor, how, undo);
          return true;
        } catch {
          if (!isAlive()) orphaned();
          return false;
        }
      },
    });
  };

  /** Looks up the mark under the pointer, at most once a frame. */
  const lookSoon = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted || insideCard) return;
      tell({ type: 'pointer', mark: pointer && markUnder(marks, pointer.x, pointer.y) });
    });
  };

  /** After a scroll the page moves under the pointer, and the mark may leave the window. */
  const scrolled = (): void => {
    const card = cardOf(hover);
    if (card) {
      const inWindow = marks.rectsOf(card).some((rect) => rect.bottom > 0 && rect.top < innerHeight);
      if (inWindow) cardDoor()?.place();
      else tell({ type: 'gone' });
    }
    if (pointer) lookSoon();
  };

  const listen = <K extends keyof WindowEventMap>(
    type: K,
    heard: (event: WindowEventMap[K]) => void,
    passive = true,
  ): void => {
    addEventListener(type, (event) => event.isTrusted && heard(event), { capture: true, passive, signal });
  };

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    // With a button down the reader selects or drags: no card then.
    pointer = event.buttons === 0 ? { x: event.clientX, y: event.clientY } : null;
    lookSoon();
  });
  listen('pointerdown', () => {
    if (!insideCard) tell({ type: 'close' });
  });
  // Fires on every element that is left; only the last one, on leaving the window, has nowhere to go.
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null) return;
    pointer = null;
    lookSoon();
  });
  listen('scroll', scrolled);
  listen('resize', scrolled);
  listen(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !cardOf(hover)) return;
      // The key is for the card alone: a dialog under it stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      tell({ type: 'close' });
    },
    false,
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    cardDoor()?.remove();
  });

  return {
    repainted() {
      const mark = strengthened(hover);
      if (!mark) return;
      if (!marks.current(mark)) {
        if (!sameMark(mark, silenced) || !cardOf(hover)) tell({ type: 'gone' });
      } else {
        marks.strengthen(mark);
        if (cardOf(hover)) cardDoor()?.place();
      }
    },
  };
}

/** The card's script is brought into the page at the first hover, and once. */
async function bringCard(): Promise<CardDoor> {
  if (!cardDoor()) await ask('load-card', {});
  const door = cardDoor();
  if (!door) throw new Error('the card did not come');
  return door;
}
