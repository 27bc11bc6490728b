import { describe, expect, it, vi } from 'vitest';

// The polyfill refuses to load outside an extension; what is tested here does not use it.
vi.mock('../browser.ts', () => ({ default: {} }));
const { suggestions } = await import('./address-bar.ts');

const LABELS = ['Ilse Marwick', 'Nuño Pérez', 'Olav Brandt', 'The strait is open to all ships.'];

describe('the address bar suggests', () => {
  it.each<[text: string, labels: string[]]>([
    ['marw', ['Ilse Marwick']],
    ['perez nu', ['Nuño Pérez']],
    ['strait open', ['The strait is open to all ships.']],
    ['arwick', []],
    ['marwick brandt', []],
    ['', []],
  ])('%s', (text, expected) => expect(suggestions(text, LABELS)).toEqual(expected));

  it('a few', () =>
    expect(
      suggestions(
        'a',
        Array.from({ length: 20 }, (_, n) => `A ${n}`),
      ),
    ).toHaveLength(6));
});
