// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './watch.ts';

let life: AbortController;
let read: ReturnType<typeof vi.fn<() => Promise<boolean>>>;
let hidden: boolean;

/** Lets the page's mutation records and our timers run for `ms`. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function change(id: string): void {
  const place = document.getElementById(id);
  if (place) place.textContent = `${place.textContent}.`;
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  read = vi.fn(async () => true);
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.body.innerHTML = '<p id="in">Text</p><p id="out">Clock</p>';
  watchPage(
    { concerns: ({ target }) => (target as Element).id === 'in', read, restored: () => {} },
    life.signal,
  );
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
    let done = (_: boolean) => {};
    read.mockImplementationOnce(() => new Promise((resolve) => (done = resolve)));
    change('in');
    await pass(500);
    change('in');
    await pass(5_000);
    expect(read).toHaveBeenCalledTimes(2);
    done(false);
    await pass(5_000);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('a page that changes for ever without new text is not read for ever', async () => {
    read.mockImplementation(async () => false);
    for (let n = 0; n < 600; n += 1) {
      change('in');
      await pass(100);
    }
    expect(read.mock.calls.length).toBeLessThan(10);
  });

  it('reads no more once ended', async () => {
    life.abort();
    change('in');
    await pass(5_000);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
