// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { About } from '../model/about.ts';
import { Edition } from './edition.tsx';
import { shown, textOf } from './shown.fixture.tsx';

const about: About = {
  format: 1,
  version: '1',
  date: '2026-05-01',
  actors: 900,
  actorsWithStatements: 240,
  statements: 1500,
  claims: 180,
  outlets: 600,
  range: null,
  gaps: { thinClaims: [], oneSidedClaims: [] },
};

describe('the edition of the record', () => {
  it.each([
    ['2026-05-02', 'Record to 1 May 2026 · 1,500 statements'],
    ['2026-10-31', 'Record to 1 May 2026 · 1,500 statements'],
    ['2026-11-02', 'The record ends on 1 May 2026, more than six months ago: newer statements are missing.'],
  ])('on %s says: %s', (today, line) =>
    expect(textOf(shown(<Edition about={about} today={Date.parse(today)} />))).toBe(line),
  );
});
