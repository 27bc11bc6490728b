// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './watch.ts';

let life: AbortController;
let read: ReturnType<typeof vi.fn<() => Promise<{ isNew: boolean; worked: number }>>>;
let moved: ReturnType<typeof vi.fn<() => void>>;

const NEWS = { isNew: true, worked: 1 };
const NOTHING = { isNew: false, worked: 1 };
let hidden: boolean;

/** Lets the page's mutation records and our timers run for `ms`. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function change(id: string): void {
  const place = document.getElementById(id);
  if (place) place.textContent = `${place.textContent}.`;
}

beforeEach(async () => {
  vi.useFakeTimers();
  life = new AbortController();
  read = vi.fn(async () => NEWS);
  moved = vi.fn();
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.body.innerHTML = '<p id="in">Text</p><p id="out">Clock</p>';
  watchPage(
    {
      changed: (changes) => changes.some(({ target }) => (target as Element).id === 'in'),
      moved,
      read,
      restored: () => {},
    },
    life.signal,
  );
  await pass(1);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('watching a page', () => {
  it('reads at once', () => expect(read).toHaveBeenCalledTimes(1));

  it('reads again after the article changed, once for many changes', async () => {
    for (let n = 0; n < 5; n += 1) {
      change('in');
      await pass(50);
    }
    await pass(500);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('does not read when something else changed', async () => {
    change('out');
    await pass(5_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('a hidden page waits until it is seen', async () => {
    hidden = true;
    change('in');
    await pass(60_000);
    expect(read).toHaveBeenCalledTimes(1);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(1);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('changes made while it is read are read after it', async () => {
    let done = (_: typeof NEWS) => {};
    read.mockImplementationOnce(() => new Promise((resolve) => (done = resolve)));
    change('in');
    await pass(500);
    change('in');
    await pass(5_000);
    expect(read).toHaveBeenCalledTimes(2);
    done(NOTHING);
    await pass(5_000);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('a page that changes for ever without new text is not read for ever', async () => {
    read.mockImplementation(async () => NOTHING);
    for (let n = 0; n < 600; n += 1) {
      change('in');
      await pass(100);
    }
    expect(read.mock.calls.length).toBeLessThan(10);
  });

  it('a page whose text changes for ever is read more and more seldom', async () => {
    for (let n = 0; n < 1_800; n += 1) {
      change('in');
      await pass(1_000);
    }
    // Half an hour: a score at once, then one each ten seconds.
    expect(read.mock.calls.length).toBeGreaterThan(100);
    expect(read.mock.calls.length).toBeLessThan(220);
  });

  it('leaves the page alone for twenty times as long as it worked', async () => {
    read.mockImplementation(async () => ({ isNew: true, worked: 100 }));
    change('in');
    await pass(500);
    expect(read).toHaveBeenCalledTimes(2);
    change('in');
    await pass(1_800);
    expect(read).toHaveBeenCalledTimes(2);
    await pass(300);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('looks for the article anew at another address', async () => {
    history.pushState(null, '', '/another');
    change('out');
    await pass(1_000);
    expect(moved).toHaveBeenCalled();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads no more once ended', async () => {
    life.abort();
    change('in');
    await pass(5_000);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
