import { type Mark, sameMark } from './marks.ts';

/** How the reader came to a card. A finger rests nowhere, so what it tapped stays until it is closed. */
export type Way = 'pointer' | 'key' | 'finger';

type State =
  /** The pointer is on no mark and no card shows. */
  | { at: 'idle' }
  /** The pointer rests on a mark whose card was closed or could not be had: nothing until it leaves. */
  | { at: 'spent'; mark: Mark }
  /** The pointer rests on a mark, whose record is asked for. `card`: the other mark whose card shows meanwhile. */
  | { at: 'dwelling'; mark: Mark; answered: boolean; card: Mark | null }
  /** It has rested long enough (a key or a finger need not rest), the record has not come yet. */
  | { at: 'awaiting'; mark: Mark; by: Way }
  /** The card shows; the pointer (or the focus) is on its mark or in it. */
  | { at: 'open'; mark: Mark }
  /** The card shows; the pointer has left both and may come back. */
  | { at: 'leaving'; mark: Mark }
  /** The card shows and stays, wherever the pointer is: the reader pinned it, or tapped its mark. */
  | { at: 'held'; mark: Mark; pinned: boolean; by: Way };

/**
 * What hovering has led to. `turn` counts the waits begun: a timer or an answer that bears an older one comes too
 * late and does nothing.
 */
export type Hover = State & { turn: number };

export type HoverEvent =
  /** The pointer moved, or the page under it: the mark it is on now. */
  | { type: 'pointer'; mark: Mark | null }
  /** The pointer or the focus entered the card or left it. */
  | { type: 'card'; inside: boolean }
  | { type: 'elapsed'; turn: number }
  | { type: 'answered'; turn: number; ok: boolean }
  /** A key or a tap asks for this mark's card. */
  | { type: 'called'; mark: Mark; by: 'key' | 'finger' }
  /** The reader pins the card that shows, or lets it go. */
  | { type: 'pin'; on: boolean }
  /** Escape, or the card's own button. */
  | { type: 'close' }
  /** A press elsewhere. */
  | { type: 'pressed' }
  /** The mark has left the page or the window. */
  | { type: 'gone' };

export type HoverEffect =
  /** `dwell`: the pointer rests on a mark; `grace`: it left mark and card. How long that is, the reader says. */
  | { do: 'wait'; for: 'dwell' | 'grace'; turn: number }
  | { do: 'ask'; mark: Mark; turn: number }
  | { do: 'show'; mark: Mark; by: Way }
  | { do: 'hide' };

type Step = [hover: Hover, ...effects: HoverEffect[]];

export const IDLE: Hover = { at: 'idle', turn: 0 };

/** One step of hovering: what follows from an event, and what is to be done. Time and effects are the caller's. */
export function step(hover: Hover, event: HoverEvent): Step {
  const card = cardOf(hover);
  switch (event.type) {
    case 'pointer':
      return pointed(hover, event.mark, card);
    case 'card':
      if (hover.at === 'held') return [hover];
      if (event.inside) return card ? [{ at: 'open', turn: hover.turn + 1, mark: card }] : [hover];
      return hover.at === 'open' ? leave(hover, hover.mark) : [hover];
    case 'elapsed':
      return event.turn === hover.turn ? elapsed(hover) : [hover];
    case 'answered':
      return event.turn === hover.turn ? answered(hover, event.ok) : [hover];
    case 'called':
      return called(hover, event.mark, event.by, card);
    case 'pin':
      return pinned(hover, event.on, card);
    case 'pressed':
    case 'gone':
      // What is pinned goes when the reader says so, and not before.
      if (hover.at === 'held' && hover.pinned) return [hover];
      return event.type === 'gone' ? hiding(idle(hover), card) : closing(hover, card);
    case 'close':
      return closing(hover, card);
  }
}

/** The mark whose card shows. */
export function cardOf(hover: Hover): Mark | null {
  if (hover.at === 'dwelling') return hover.card;
  return hover.at === 'open' || hover.at === 'leaving' || hover.at === 'held' ? hover.mark : null;
}

/** The mark that is to look strengthened: the card's, or the one dwelt on. */
export function strengthened(hover: Hover): Mark | null {
  return cardOf(hover) ?? (hover.at === 'idle' || hover.at === 'spent' ? null : hover.mark);
}

function idle({ turn }: Hover): Hover {
  return { at: 'idle', turn: turn + 1 };
}

function spent({ turn }: Hover, mark: Mark): Hover {
  return { at: 'spent', turn: turn + 1, mark };
}

function hiding(hover: Hover, card: Mark | null): Step {
  return card ? [hover, { do: 'hide' }] : [hover];
}

function closing(hover: Hover, card: Mark | null): Step {
  return hover.at === 'idle' || hover.at === 'spent' ? [hover] : hiding(spent(hover, hover.mark), card);
}

function dwell(hover: Hover, mark: Mark, card: Mark | null): Step {
  const turn = hover.turn + 1;
  return [
    { at: 'dwelling', turn, mark, answered: false, card },
    { do: 'wait', for: 'dwell', turn },
    { do: 'ask', mark, turn },
  ];
}

function called(hover: Hover, mark: Mark, by: Way, card: Mark | null): Step {
  const turn = hover.turn + 1;
  const [next, ...effects] = hiding({ at: 'awaiting', turn, mark, by }, card);
  return [next, ...effects, { do: 'ask', mark, turn }];
}

function pinned(hover: Hover, on: boolean, mark: Mark | null): Step {
  if (!mark) return [hover];
  const by = hover.at === 'held' ? hover.by : 'pointer';
  const turn = hover.turn + 1;
  const stays = on || by === 'finger';
  return [stays ? { at: 'held', turn, mark, pinned: on, by } : { at: 'open', turn, mark }];
}

function leave(hover: Hover, mark: Mark): Step {
  const turn = hover.turn + 1;
  return [
    { at: 'leaving', turn, mark },
    { do: 'wait', for: 'grace', turn },
  ];
}

function open({ turn }: Hover, mark: Mark, by: Way = 'pointer'): Step {
  return [
    by === 'finger' ? { at: 'held', turn, mark, pinned: false, by } : { at: 'open', turn, mark },
    { do: 'show', mark, by },
  ];
}

function pointed(hover: Hover, mark: Mark | null, card: Mark | null): Step {
  // No second card comes in the place of one that is held; and what a key or a tap asked for is on its way.
  if (hover.at === 'held' || (hover.at === 'awaiting' && hover.by !== 'pointer')) return [hover];
  if (!mark) {
    if (!card) return hover.at === 'idle' ? [hover] : [idle(hover)];
    return hover.at === 'leaving' ? [hover] : leave(hover, card);
  }
  if (sameMark(mark, card)) {
    return hover.at === 'open' ? [hover] : [{ at: 'open', turn: hover.turn + 1, mark }];
  }
  if (hover.at !== 'idle' && sameMark(mark, hover.mark)) return [hover];
  return dwell(hover, mark, card);
}

function elapsed(hover: Hover): Step {
  if (hover.at === 'leaving') return hiding(idle(hover), hover.mark);
  if (hover.at !== 'dwelling') return [hover];
  if (hover.answered) return open(hover, hover.mark);
  return hiding({ at: 'awaiting', turn: hover.turn, mark: hover.mark, by: 'pointer' }, hover.card);
}

function answered(hover: Hover, ok: boolean): Step {
  if (hover.at === 'awaiting') return ok ? open(hover, hover.mark, hover.by) : [spent(hover, hover.mark)];
  if (hover.at !== 'dwelling') return [hover];
  if (ok) return [{ ...hover, answered: true }];
  return hover.card ? leave(hover, hover.card) : [spent(hover, hover.mark)];
}
