import { isAlive } from '../messages/alive.ts';
import { ask } from '../messages/ask.ts';
import { say } from '../messages/say.ts';
import type { Walk } from '../messages/to-page.ts';
import type { ClaimCard, ClaimMade } from '../model/claim-card.ts';
import type { Look } from '../model/look.ts';
import type { Marking, Silence } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';
import { originOf } from './boxes.ts';
import { type CardDoor, cardDoor } from './card-door.ts';
import { copyOut, idOf, textOf } from './copy-out.ts';
import { markNear, markUnder } from './hit.ts';
import { cardOf, type HoverEffect, type HoverEvent, IDLE, step, strengthened, type Way } from './hover.ts';
import { type ClaimMark, isClaim, type Mark, type Marks, sameMark } from './marks.ts';
import { stepTo, Walker } from './walk.ts';

/** Cards asked for on this page and kept: a reader comes back to the same few people. */
const SHEETS_KEPT = 20;

/** A mark that the sheet's buttons lead to stands between these parts of the window's height. */
const HEAD_SHARE = 0.1;
const FOOT_SHARE = 0.4;

/** What a finger means when it taps: the page's own doings come first. */
const PAGES_OWN =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"], [role="link"]';

interface HoveringNeeds {
  /** The day from which records are seen. */
  articleDate(): string | null;
  /** The reader's settings. */
  look(): Look;
  /** What the article is about, as the background told. */
  subject(): string[];
  /** What there is to say of a mark, apart from the record. */
  marking(mark: Mark): Marking;
  /** What the page does with a claim. */
  made(mark: ClaimMark): ClaimMade;
  /** The claims that an actor makes on this page. */
  claimsOf(actor: string): string[];
  /** Silences an actor of this page, or takes it back; throws when that could not be kept. */
  silence(actor: string, silence: Silence, undo: boolean): Promise<void>;
  /** Called when the extension behind this script is gone. */
  orphaned(): void;
}

export interface Hovering {
  /** The marks were painted anew: a card whose mark is gone closes. */
  repainted(): void;
  /** A key leads through the marks. */
  walk(to: Walk): Promise<void>;
}

/**
 * Connects the pointer to the cards: listens, looks marks up once a frame, keeps time, and asks the background.
 * Never hinders a click; only what the reader does counts, not what a page's script pretends.
 */
export function startHovering(
  marks: Marks,
  { articleDate, look, subject, marking, made, claimsOf, silence, orphaned }: HoveringNeeds,
  signal: AbortSignal,
): Hovering {
  let hover = IDLE;
  /** Where the pointer is in the window, and the same while it may open a card. */
  let at: { x: number; y: number } | null = null;
  let pointer: { x: number; y: number } | null = null;
  let frame = 0;
  let insideCard = false;
  /** Whose card showed when the pointer went down. */
  let pressedOn: Mark | null = null;
  /** Silenced in its own card, which stays for the reader to take it back. */
  let silenced: Mark | null = null;
  const records = new Map<string, ActorSheet | ClaimCard>();
  const walker = new Walker();

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
        setTimeout(
          () => tell({ type: 'elapsed', turn: effect.turn }),
          effect.for === 'dwell' ? look().dwellMs : look().graceMs,
        );
        break;
      case 'ask':
        // Without a record the card says so; without the card's script nothing can.
        void recordOf(effect.mark).then(() =>
          tell({ type: 'answered', turn: effect.turn, ok: cardDoor() !== null }),
        );
        break;
      case 'show':
        show(effect.mark, effect.by);
        break;
      case 'hide':
        insideCard = false;
        cardDoor()?.close();
        // The pointer may have gone elsewhere while the focus held the card.
        lookSoon();
    }
  };

  const keyOf = (mark: Mark): string =>
    isClaim(mark) ? `claim ${mark.claim} ${mark.speaker} ${articleDate()}` : `${mark.actor} ${articleDate()}`;

  /** Asks once for a record, and for the card's script; null when it is not to be had now: it can be tried again. */
  const fetchRecord = async <T extends ActorSheet | ClaimCard>(
    key: string,
    fetch: () => Promise<T>,
  ): Promise<T | null> => {
    const [record] = await Promise.allSettled([(records.get(key) as T | undefined) ?? fetch(), bringCard()]);
    if (record.status === 'rejected') {
      if (!isAlive()) orphaned();
      return null;
    }
    if (records.size >= SHEETS_KEPT) records.clear();
    records.set(key, record.value);
    return record.value;
  };

  const sheetOf = (actor: string): Promise<ActorSheet | null> =>
    fetchRecord(`${actor} ${articleDate()}`, () =>
      ask('card', { actor, date: articleDate(), subject: subject(), claims: claimsOf(actor) }),
    );

  const recordOf = (mark: Mark): Promise<ActorSheet | ClaimCard | null> =>
    isClaim(mark)
      ? fetchRecord(keyOf(mark), () =>
          ask('claim-card', { claim: mark.claim, speaker: mark.speaker, date: articleDate() }),
        )
      : sheetOf(mark.actor);

  const show = (mark: Mark, by: Way): void => {
    const record = records.get(keyOf(mark));
    const door = cardDoor();
    if (!door || marks.rectsOf(mark).length === 0) {
      tell({ type: 'gone' });
      return;
    }
    insideCard = false;
    silenced = null;
    door.open({
      about: !record
        ? { unread: mark.text }
        : isClaim(mark)
          ? { claim: record as ClaimCard, made: made(mark) }
          : { sheet: record as ActorSheet, marking: marking(mark) },
      sheet: by === 'finger' || (by === 'key' && matchMedia('(pointer: coarse)').matches),
      focus: by === 'key',
      rects: () => marks.rectsOf(mark),
      onInside(inside) {
        insideCard = inside;
        tell({ type: 'card', inside });
      },
      onClosed: () => tell({ type: 'close' }),
      onShow: sheetOf,
      async onSilence(how, undo) {
        if (isClaim(mark)) return false;
        silenced = mark;
        try {
          await silence(mark.actor, how, undo);
          return true;
        } catch {
          if (!isAlive()) orphaned();
          return false;
        }
      },
      onPin: (on) => tell({ type: 'pin', on }),
      onStep: (to) => stepFrom(mark, to),
      onCopy: (shown, key) => copyOut(textOf(shown, key)),
      onReport: (shown) => void ask('correct', { about: idOf(shown) }).catch(() => {}),
    });
  };

  /** Goes to the mark after another, or before it, and shows its card: links under marks can be had in no other way by a finger. */
  const stepFrom = (mark: Mark, to: 'next' | 'previous'): void => {
    const all = marks.all().filter((one) => marks.rectsOf(one).length > 0);
    const next = stepTo(to, all, mark, () => true);
    const box = next && marks.rectsOf(next)[0];
    if (!next || !box) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Above the sheet, and below what many pages keep at the window's head.
    if (box.top < HEAD_SHARE * innerHeight || box.bottom > FOOT_SHARE * innerHeight) {
      scrollBy({
        top: box.top - 2 * HEAD_SHARE * innerHeight,
        behavior: calm ? 'instant' : 'smooth',
      });
    }
    tell({ type: 'called', mark: next, by: 'finger' });
  };

  /** Looks up the mark under the pointer, at most once a frame. */
  const lookSoon = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      // A page that takes the card away under the pointer fires no event.
      if (cardOf(hover) && !cardDoor()?.isOpen()) tell({ type: 'close' });
      if (signal.aborted || insideCard) return;
      // An updated extension tells its old scripts nothing.
      if (!isAlive()) return orphaned();
      tell({ type: 'pointer', mark: pointer && markUnder(marks, pointer.x, pointer.y) });
    });
  };

  /** After a scroll the page moves under the pointer, and the mark may leave the window. */
  const scrolled = (): void => {
    const card = cardOf(hover);
    // What is held stays where it is.
    if (card && hover.at !== 'held') {
      const inWindow = marks.rectsOf(card).some((rect) => rect.bottom > 0 && rect.top < innerHeight);
      if (inWindow) cardDoor()?.place();
      else tell({ type: 'gone' });
    }
    if (pointer) lookSoon();
  };

  const attended = new Set<Window>();

  /** Listens in the page's window, or in that of a frame in which something is marked. */
  const attend = (view: Window): void => {
    if (attended.has(view)) return;
    attended.add(view);
    const listen = <K extends keyof WindowEventMap>(
      type: K,
      heard: (event: WindowEventMap[K]) => void,
      passive = true,
    ): void => {
      view.addEventListener(type, (event) => event.isTrusted && heard(event), {
        capture: true,
        passive,
        signal,
      });
    };

    listen('pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      const origin = originOf(view);
      at = { x: origin.x + event.clientX, y: origin.y + event.clientY };
      // With a button down the reader selects or drags: no card then. One that shows stays without the key.
      pointer = event.buttons === 0 && (!look().holdKey || event.shiftKey || cardOf(hover)) ? at : null;
      lookSoon();
    });
    listen('pointerdown', () => {
      pressedOn = cardOf(hover);
      if (!insideCard) tell({ type: 'pressed' });
    });
    listen('click', (event) => {
      const { pointerType, clientX, clientY } = event as PointerEvent;
      if (pointerType !== 'touch' || insideCard || hover.at === 'held') return;
      // A finger that selects words, or presses what the page has made to be pressed, means that.
      const [target] = event.composedPath();
      if (!getSelection()?.isCollapsed || (target as Partial<Element>).closest?.(PAGES_OWN)) return;
      const origin = originOf(view);
      const mark = markNear(marks, origin.x + clientX, origin.y + clientY);
      // A second tap on the same mark closed its card, and that was it.
      if (mark && !sameMark(mark, pressedOn)) tell({ type: 'called', mark, by: 'finger' });
    });
    // Fires on every element that is left; only the last one, on leaving the window, has nowhere to go.
    listen('pointerout', (event) => {
      if (event.relatedTarget !== null) return;
      pointer = at = null;
      lookSoon();
    });
    listen('scroll', scrolled);
    listen('resize', scrolled);
    listen(
      'keydown',
      (event) => {
        if (event.key === 'Shift' && look().holdKey) {
          pointer = at;
          lookSoon();
        }
        if (event.key !== 'Escape' || !cardOf(hover)) return;
        // The key is for the card alone: a dialog under it stays open.
        event.preventDefault();
        event.stopImmediatePropagation();
        tell({ type: 'close' });
      },
      false,
    );
  };
  attend(window);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    cardDoor()?.remove();
  });

  return {
    async walk(to) {
      const door = await bringCard();
      if (to !== 'card') tell({ type: 'gone' });
      const gone = walker.go(to, marks);
      if (!gone) return;
      const { mark, place, all } = gone;
      if (to === 'card') tell({ type: 'called', mark, by: 'key' });
      else door.announce(`${mark.text}, ${say('card_shown_of', String(place), String(all))}`);
    },
    repainted() {
      for (const tree of marks.trees) {
        const view = 'host' in tree ? null : tree.defaultView;
        if (view) attend(view);
      }
      const mark = strengthened(hover);
      if (!mark) return;
      if (!marks.current(mark)) {
        if (!sameMark(mark, silenced) || !cardOf(hover)) tell({ type: 'gone' });
      } else {
        marks.strengthen(mark);
        if (cardOf(hover) && hover.at !== 'held') cardDoor()?.place();
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
