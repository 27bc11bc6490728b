import { type Mark, sameMark } from './marks.ts';

/** The pointer must rest so long on a mark before its card shows: passing over it while reading shows nothing. */
export const DWELL_MS = 250;
/** So long a card stays after the pointer has left mark and card: time to travel from one to the other. */
export const GRACE_MS = 300;

/**
 * What hovering has led to. `turn` counts the waits begun: a timer or an answer that bears an older one comes too
 * late and does nothing.
 */
export type Hover = { turn: number } & (
  | /** The pointer is on no mark and no card shows. */
  {
      at: 'idle';
    } /** The pointer rests on a mark whose card was closed or could not be had: nothing until it leaves. */
  | { at: 'spent'; mark: Mark } /** The pointer rests on a mark; its record is asked for meanwhile. */
  | {
      at: 'dwelling';
      mark: Mark;
      answered: boolean;
    } /** It has rested long enough, the record has not come yet. */
  | { at: 'awaiting'; mark: Mark } /** The card shows; the pointer (or the focus) is on its mark or in it. */
  | { at: 'open'; mark: Mark } /** The card shows; the pointer has left both and may come back. */
  | {
      at: 'leaving';
      mark: Mark;
    } /** The card of `mark` shows; on its way the pointer rests on another mark, `next`. */
  | { at: 'crossing'; mark: Mark; next: Mark; answered: boolean }
);

export type HoverEvent =
  /** The pointer moved, or the page under it: the mark it is on now. */
  | { type: 'pointer'; mark: Mark | null }
  /** The pointer or the focus entered the card or left it. */
  | { type: 'card'; inside: boolean }
  | { type: 'elapsed'; turn: number }
  | { type: 'answered'; turn: number; ok: boolean }
  /** Escape, or a press elsewhere. */
  | { type: 'close' }
  /** The mark has left the page or the window. */
  | { type: 'gone' };

export type HoverEffect =
  | { do: 'wait'; ms: number; turn: number }
  | { do: 'ask'; mark: Mark; turn: number }
  | { do: 'show'; mark: Mark }
  | { do: 'hide' };

type Step = [hover: Hover, ...effects: HoverEffect[]];

export const IDLE: Hover = { at: 'idle', turn: 0 };

/** One step of hovering: what follows from an event, and what is to be done. Time and effects are the caller's. */
export function step(hover: Hover, event: HoverEvent): Step {
  switch (event.type) {
    case 'pointer':
      return pointed(hover, event.mark);
    case 'card':
      return event.inside ? entered(hover) : left(hover);
    case 'elapsed':
      return event.turn === hover.turn ? elapsed(hover) : [hover];
    case 'answered':
      return event.turn === hover.turn ? answered(hover, event.ok) : [hover];
    case 'close':
      return closed(hover);
    case 'gone':
      return isShowing(hover) ? [{ at: 'idle', turn: hover.turn + 1 }, { do: 'hide' }] : rest(hover);
  }
}

/** The mark that is to look strengthened. */
export function strengthened(hover: Hover): Mark | null {
  return hover.at === 'idle' || hover.at === 'spent' ? null : hover.mark;
}

/** True while a card shows. */
export function isShowing(hover: Hover): boolean {
  return hover.at === 'open' || hover.at === 'leaving' || hover.at === 'crossing';
}

function rest(hover: Hover): Step {
  return [{ at: 'idle', turn: hover.turn + 1 }];
}

function begin(hover: Hover, mark: Mark): Step {
  const turn = hover.turn + 1;
  return [
    { at: 'dwelling', turn, mark, answered: false },
    { do: 'wait', ms: DWELL_MS, turn },
    { do: 'ask', mark, turn },
  ];
}

function leave(hover: Hover, mark: Mark): Step {
  const turn = hover.turn + 1;
  return [
    { at: 'leaving', turn, mark },
    { do: 'wait', ms: GRACE_MS, turn },
  ];
}

function cross(hover: Hover, mark: Mark, next: Mark): Step {
  const turn = hover.turn + 1;
  return [
    { at: 'crossing', turn, mark, next, answered: false },
    { do: 'wait', ms: DWELL_MS, turn },
    { do: 'ask', mark: next, turn },
  ];
}

function pointed(hover: Hover, mark: Mark | null): Step {
  switch (hover.at) {
    case 'idle':
      return mark ? begin(hover, mark) : [hover];
    case 'spent':
    case 'dwelling':
    case 'awaiting':
      if (sameMark(mark, hover.mark)) return [hover];
      return mark ? begin(hover, mark) : rest(hover);
    case 'open':
      if (sameMark(mark, hover.mark)) return [hover];
      return mark ? cross(hover, hover.mark, mark) : leave(hover, hover.mark);
    case 'leaving':
      if (!mark) return [hover];
      if (sameMark(mark, hover.mark)) return [{ at: 'open', turn: hover.turn + 1, mark: hover.mark }];
      return cross(hover, hover.mark, mark);
    case 'crossing':
      if (sameMark(mark, hover.next)) return [hover];
      if (!mark) return leave(hover, hover.mark);
      if (sameMark(mark, hover.mark)) return [{ at: 'open', turn: hover.turn + 1, mark: hover.mark }];
      return cross(hover, hover.mark, mark);
  }
}

function entered(hover: Hover): Step {
  return isShowing(hover) && 'mark' in hover
    ? [{ at: 'open', turn: hover.turn + 1, mark: hover.mark }]
    : [hover];
}

function left(hover: Hover): Step {
  return hover.at === 'open' ? leave(hover, hover.mark) : [hover];
}

function elapsed(hover: Hover): Step {
  switch (hover.at) {
    case 'dwelling':
      if (!hover.answered) return [{ at: 'awaiting', turn: hover.turn, mark: hover.mark }];
      return [
        { at: 'open', turn: hover.turn, mark: hover.mark },
        { do: 'show', mark: hover.mark },
      ];
    case 'leaving':
      return [{ at: 'idle', turn: hover.turn + 1 }, { do: 'hide' }];
    case 'crossing':
      if (!hover.answered) return [{ at: 'awaiting', turn: hover.turn, mark: hover.next }, { do: 'hide' }];
      return [
        { at: 'open', turn: hover.turn, mark: hover.next },
        { do: 'show', mark: hover.next },
      ];
    default:
      return [hover];
  }
}

function answered(hover: Hover, ok: boolean): Step {
  switch (hover.at) {
    case 'dwelling':
      return ok ? [{ ...hover, answered: true }] : [{ at: 'spent', turn: hover.turn + 1, mark: hover.mark }];
    case 'awaiting':
      if (!ok) return [{ at: 'spent', turn: hover.turn + 1, mark: hover.mark }];
      return [
        { at: 'open', turn: hover.turn, mark: hover.mark },
        { do: 'show', mark: hover.mark },
      ];
    case 'crossing':
      return ok ? [{ ...hover, answered: true }] : leave(hover, hover.mark);
    default:
      return [hover];
  }
}

function closed(hover: Hover): Step {
  switch (hover.at) {
    case 'idle':
    case 'spent':
      return [hover];
    case 'dwelling':
    case 'awaiting':
      return [{ at: 'spent', turn: hover.turn + 1, mark: hover.mark }];
    case 'crossing':
      return [{ at: 'spent', turn: hover.turn + 1, mark: hover.next }, { do: 'hide' }];
    default:
      return [{ at: 'spent', turn: hover.turn + 1, mark: hover.mark }, { do: 'hide' }];
  }
}
