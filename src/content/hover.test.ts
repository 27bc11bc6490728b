import { describe, expect, it } from 'vitest';
import { type Hover, type HoverEffect, type HoverEvent, IDLE, step, strengthened } from './hover.ts';
import type { Mark } from './marks.ts';

const mark = (actor: string, start: number): Mark => ({
  start,
  end: start + 5,
  text: actor,
  actor,
  via: 'name',
  confidence: 1,
  offices: [],
  was: null,
  why: { rule: 'name', evidence: [] },
});
const A = mark('ana-lindqvist', 0);
const B = mark('per-holm', 100);

const at = (mark: Mark | null): HoverEvent => ({ type: 'pointer', mark });
const card = (inside: boolean): HoverEvent => ({ type: 'card', inside });
const call = (mark: Mark): HoverEvent => ({ type: 'called', mark, by: 'key' });
const tap = (mark: Mark): HoverEvent => ({ type: 'called', mark, by: 'finger' });
const pin = (on: boolean): HoverEvent => ({ type: 'pin', on });
const pressed: HoverEvent = { type: 'pressed' };
const elapsed: HoverEvent = { type: 'elapsed', turn: -1 };
const ok: HoverEvent = { type: 'answered', turn: -1, ok: true };
const failed: HoverEvent = { type: 'answered', turn: -1, ok: false };
const close: HoverEvent = { type: 'close' };
const gone: HoverEvent = { type: 'gone' };

/** Runs events from idle; a turn of -1 stands for the turn of the moment. */
function run(...events: HoverEvent[]): { hover: Hover; effects: HoverEffect[] } {
  let hover = IDLE;
  let effects: HoverEffect[] = [];
  for (const event of events) {
    const timely = 'turn' in event && event.turn === -1 ? { ...event, turn: hover.turn } : event;
    [hover, ...effects] = step(hover, timely);
  }
  return { hover, effects };
}

const OPEN = [at(A), ok, elapsed];
const LEAVING = [...OPEN, at(null)];
const CROSSING = [...OPEN, at(B)];
const PINNED = [...OPEN, pin(true)];
const TAPPED = [tap(A), ok];
const actorOf = (mark: Mark) => ('claim' in mark ? '' : mark.actor);
/** Effects in short: "wait dwell", "ask per-holm", "show per-holm", "hide". */
const brief = (effects: HoverEffect[]) =>
  effects.map((each) => {
    if (each.do === 'wait') return `wait ${each.for}`;
    return 'mark' in each ? `${each.do} ${actorOf(each.mark)}` : each.do;
  });

describe('edges: state, event → state and effects', () => {
  it.each<[law: string, events: HoverEvent[], state: string, effects: string[]]>([
    ['nothing under the pointer', [at(null)], 'idle', []],
    [
      'a mark under the pointer begins the dwell and asks meanwhile',
      [at(A)],
      'dwelling A',
      ['wait dwell', 'ask ana-lindqvist'],
    ],
    ['moving within the mark does not begin again', [at(A), at({ ...A })], 'dwelling A', []],
    ['leaving before the dwell is over: nothing shows', [at(A), at(null)], 'idle', []],
    [
      'from mark to mark the dwell begins again',
      [at(A), at(B)],
      'dwelling B',
      ['wait dwell', 'ask per-holm'],
    ],
    ['an early answer waits for the dwell', [at(A), ok], 'dwelling A', []],
    ['dwell over, answer there: shows', OPEN, 'open A', ['show ana-lindqvist']],
    ['dwell over, answer not there: waits for it', [at(A), elapsed], 'awaiting A', []],
    ['and then shows', [at(A), elapsed, ok], 'open A', ['show ana-lindqvist']],
    ['leaving while waiting: nothing shows', [at(A), elapsed, at(null)], 'idle', []],
    ['to another mark while waiting', [at(A), elapsed, at(B)], 'dwelling B', ['wait dwell', 'ask per-holm']],
    ['a key’s card needs no dwell', [call(A)], 'awaiting A', ['ask ana-lindqvist']],
    ['and shows when the answer comes', [call(A), ok], 'open A', ['show ana-lindqvist']],
    ['a key’s card in place of another', [...OPEN, call(B)], 'awaiting B', ['hide', 'ask per-holm']],
    ['the pointer elsewhere does not take back what a key asked for', [call(A), at(null)], 'awaiting A', []],
    ['the dwell of before is void', [at(A), call(B), { type: 'elapsed', turn: 1 }], 'awaiting B', []],
    ['no answer to be had: nothing until the pointer leaves', [at(A), failed], 'spent A', []],
    ['none after the dwell either', [at(A), elapsed, failed], 'spent A', []],
    ['still on the mark', [at(A), failed, at(A)], 'spent A', []],
    [
      'left and back: tried again',
      [at(A), failed, at(null), at(A)],
      'dwelling A',
      ['wait dwell', 'ask ana-lindqvist'],
    ],
    ['from a spent mark to another', [at(A), failed, at(B)], 'dwelling B', ['wait dwell', 'ask per-holm']],
    ['an open card stays while the pointer is on the mark', [...OPEN, at(A)], 'open A', []],
    ['leaving the mark begins the grace', LEAVING, 'leaving A', ['wait grace']],
    ['further moves do not prolong it', [...LEAVING, at(null)], 'leaving A', []],
    ['grace over: hides', [...LEAVING, elapsed], 'idle', ['hide']],
    ['back on the mark in time', [...LEAVING, at(A)], 'open A', []],
    ['into the card in time', [...LEAVING, card(true)], 'open A', []],
    ['out of the card begins the grace', [...LEAVING, card(true), card(false)], 'leaving A', ['wait grace']],
    [
      'out of the card and over nothing: hides',
      [...LEAVING, card(true), card(false), elapsed],
      'idle',
      ['hide'],
    ],
    [
      'over another mark: the card stays, the dwell begins',
      CROSSING,
      'dwelling B, A open',
      ['wait dwell', 'ask per-holm'],
    ],
    ['the same, on leaving', [...LEAVING, at(B)], 'dwelling B, A open', ['wait dwell', 'ask per-holm']],
    ['resting on the other mark', [...CROSSING, at(B)], 'dwelling B, A open', []],
    ['from there into the card', [...CROSSING, card(true)], 'open A', []],
    ['from there back', [...CROSSING, at(A)], 'open A', []],
    ['from there to nothing', [...CROSSING, at(null)], 'leaving A', ['wait grace']],
    [
      'from there to a third',
      [...CROSSING, at(mark('c', 200))],
      'dwelling C, A open',
      ['wait dwell', 'ask c'],
    ],
    [
      'rested there: the other card in place of the first',
      [...CROSSING, ok, elapsed],
      'open B',
      ['show per-holm'],
    ],
    ['rested there, no answer yet: the first goes', [...CROSSING, elapsed], 'awaiting B', ['hide']],
    ['no answer to be had there', [...CROSSING, failed], 'leaving A', ['wait grace']],
    ['Escape closes', [...OPEN, close], 'spent A', ['hide']],
    ['and it does not open again under the resting pointer', [...OPEN, close, at(A)], 'spent A', []],
    ['Escape while leaving', [...LEAVING, close], 'spent A', ['hide']],
    ['Escape while crossing', [...CROSSING, close], 'spent B', ['hide']],
    ['a press elsewhere closes too', [...OPEN, pressed], 'spent A', ['hide']],
    ['a press while dwelling', [at(A), pressed], 'spent A', []],
    ['a press while waiting', [at(A), elapsed, pressed], 'spent A', []],
    ['a press where nothing shows', [pressed], 'idle', []],
    ['pinned: the pointer may leave', [...PINNED, at(null), card(false), elapsed], 'held A', []],
    ['pinned while leaving', [...LEAVING, pin(true), elapsed], 'held A', []],
    [
      'pinned while crossing: the other card does not come',
      [...CROSSING, pin(true), ok, elapsed],
      'held A',
      [],
    ],
    ['pinned: no second card in its place', [...PINNED, at(B), elapsed], 'held A', []],
    ['pinned: a press elsewhere leaves it', [...PINNED, pressed], 'held A', []],
    ['pinned: it outlives its mark', [...PINNED, gone], 'held A', []],
    ['pinned: Escape closes', [...PINNED, close], 'spent A', ['hide']],
    ['pinned: a key’s card comes in its place', [...PINNED, call(B)], 'awaiting B', ['hide', 'ask per-holm']],
    ['unpinned: as before', [...PINNED, pin(false)], 'open A', []],
    ['unpinned, and left', [...PINNED, pin(false), at(null), elapsed], 'idle', ['hide']],
    ['nothing to pin', [pin(true)], 'idle', []],
    ['a tap needs no dwell', [tap(A)], 'awaiting A', ['ask ana-lindqvist']],
    ['and no pointer over the mark', [tap(A), at(null), ok], 'held A', ['show ana-lindqvist']],
    [
      'a tapped card stays when the finger leaves',
      [...TAPPED, card(true), card(false), elapsed],
      'held A',
      [],
    ],
    ['until one taps elsewhere', [...TAPPED, pressed], 'spent A', ['hide']],
    ['or scrolls its mark away', [...TAPPED, gone], 'idle', ['hide']],
    ['unless it is pinned', [...TAPPED, pin(true), pressed], 'held A', []],
    [
      'unpinned it stays, for the finger rests nowhere',
      [...TAPPED, pin(true), pin(false), at(null)],
      'held A',
      [],
    ],
    ['a tap on another mark', [...TAPPED, pressed, tap(B), ok], 'held B', ['show per-holm']],
    ['a tap that finds no record', [tap(A), failed], 'spent A', []],
    ['the mark goes while open', [...OPEN, gone], 'idle', ['hide']],
    ['the mark goes while leaving', [...LEAVING, gone], 'idle', ['hide']],
    ['the mark goes while crossing', [...CROSSING, gone], 'idle', ['hide']],
    ['the mark goes while dwelling', [at(A), gone], 'idle', []],
  ])('%s', (_, events, state, effects) => {
    const { hover, effects: done } = run(...events);
    const letter = (mark: Mark) =>
      new Map([
        ['ana-lindqvist', 'A'],
        ['per-holm', 'B'],
      ]).get(actorOf(mark)) ?? 'C';
    const where = 'mark' in hover ? ` ${letter(hover.mark)}` : '';
    const shows = hover.at === 'dwelling' && hover.card ? `, ${letter(hover.card)} open` : '';
    expect(`${hover.at}${where}${shows}`).toBe(state);
    expect(brief(done)).toEqual(effects);
  });
});

describe('what comes too late does nothing', () => {
  it.each<[law: string, before: HoverEvent[], late: (turn: number) => HoverEvent]>([
    ['the dwell of a mark that was left', [at(A), at(null)], (turn) => ({ type: 'elapsed', turn: turn - 1 })],
    [
      'the answer for the mark before',
      [at(A), at(B)],
      (turn) => ({ type: 'answered', turn: turn - 1, ok: true }),
    ],
    ['the grace after coming back', [...LEAVING, at(A)], (turn) => ({ type: 'elapsed', turn: turn - 1 })],
    [
      'the grace after entering the card',
      [...LEAVING, card(true)],
      (turn) => ({ type: 'elapsed', turn: turn - 1 }),
    ],
    [
      'an answer after Escape',
      [at(A), elapsed, close],
      (turn) => ({ type: 'answered', turn: turn - 1, ok: true }),
    ],
    ['a second answer', OPEN, (turn) => ({ type: 'answered', turn, ok: false })],
    ['the card’s own events after it closed', [...OPEN, close], () => card(true)],
    ['leaving a card that is gone', [...OPEN, gone], () => card(false)],
  ])('%s', (_, before, late) => {
    const { hover } = run(...before);
    expect(step(hover, late(hover.turn))).toEqual([hover]);
  });
});

describe('the strengthened mark', () => {
  it.each<[string, HoverEvent[], Mark | null]>([
    ['none at rest', [], null],
    ['the one dwelt on', [at(A)], A],
    ['the open card’s', OPEN, A],
    ['the open card’s, while crossing another', CROSSING, A],
    ['none when spent', [...OPEN, close], null],
  ])('%s', (_, events, expected) => expect(strengthened(run(...events).hover)).toBe(expected));
});
