import { describe, expect, it } from 'vitest';
import { pageChecks } from './to-page.ts';

const silence = { actor: 'per-holm', silence: 'here', undo: false };

describe('what a page takes from the popup', () => {
  it.each<[keyof typeof pageChecks, Record<string, unknown>]>([
    ['report', {}],
    ['refresh', {}],
    ['jump', { mention: 0 }],
    ['point', { start: 0, end: 1 }],
    ['why', { actor: 'per-holm' }],
    ['walk', { to: 'next' }],
    ['walk', { to: 'card' }],
    ['silence-in-page', silence],
    ['silence-in-page', { ...silence, silence: 'always', undo: true }],
  ])('%s %j', (kind, message) => expect(pageChecks[kind](message)).toBe(true));
});

describe('and what it refuses', () => {
  it.each<[keyof typeof pageChecks, Record<string, unknown>]>([
    ['jump', {}],
    ['jump', { mention: '1' }],
    ['jump', { mention: -1 }],
    ['jump', { mention: 0.5 }],
    ['point', { start: 3, end: 3 }],
    ['point', { start: -1, end: 3 }],
    ['point', { start: 0 }],
    ['point', { start: 0, end: Number.POSITIVE_INFINITY }],
    ['why', { actor: ['per-holm'] }],
    ['walk', { to: 'away' }],
    ['walk', {}],
    ['silence-in-page', { ...silence, actor: null }],
    ['silence-in-page', { ...silence, silence: 'never' }],
    ['silence-in-page', { ...silence, undo: undefined }],
  ])('%s %j', (kind, message) => expect(pageChecks[kind](message)).toBe(false));
});
