import type { Page } from 'puppeteer-core';
import { type Driver, until } from './driver.ts';

/** A painted mark: the name of its highlight and the words it covers. */
export interface Mark {
  highlight: string;
  text: string;
}

/** One change of the page's DOM, as a script of the page sees it. */
export interface Mutation {
  type: string;
  target: string;
  added: string[];
  removed: string[];
  attribute: string | null;
}

/**
 * Set before any script of page or extension runs: the page's own record of every change of its DOM. What the
 * parser does is not counted: the record starts empty when the last tag has been read.
 */
const RECORD_MUTATIONS = `(() => {
  const seen = [];
  const name = (node) => node.nodeName + (node.id ? '#' + node.id : '');
  const note = (records) => {
    for (const record of records) {
      seen.push({
        type: record.type,
        target: name(record.target),
        added: [...record.addedNodes].map(name),
        removed: [...record.removedNodes].map(name),
        attribute: record.attributeName,
      });
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    observer.takeRecords();
    seen.length = 0;
    window.parsedMarkup = document.documentElement.outerHTML;
  });
  Object.defineProperty(window, 'seenMutations', { get: () => { note(observer.takeRecords()); return seen; } });
})()`;

/** A page under test, seen as its reader sees it and as its scripts see it. */
export class Tab {
  /** Errors and warnings in the page's console, uncaught errors among them. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly driver: Driver,
  ) {}

  /** Opens a page in a tab of its own and waits until it has loaded. */
  static async open(driver: Driver, url: string): Promise<Tab> {
    const tab = await Tab.watching(driver, await driver.newPage());
    await tab.page.goto(url);
    return tab;
  }

  /** An empty tab in a window of its own, in sight beside all others. */
  static async openWindow(driver: Driver): Promise<Tab> {
    return Tab.watching(driver, await driver.newWindow());
  }

  private static async watching(driver: Driver, page: Page): Promise<Tab> {
    const tab = new Tab(page, driver);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') tab.complaints.push(message.text());
    });
    page.on('pageerror', (error) => tab.complaints.push(String(error)));
    await page.evaluateOnNewDocument(RECORD_MUTATIONS);
    return tab;
  }

  /** All marks of the extension that are painted now, frames included, in the order of its highlights. */
  marks(): Promise<Mark[]> {
    return this.page.evaluate(() => {
      const marks: { highlight: string; text: string }[] = [];
      const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
      for (const view of [window, ...frames] as (typeof globalThis | null)[]) {
        for (const [highlight, ranges] of (view?.CSS.highlights ?? []) as Iterable<
          [string, Iterable<StaticRange>]
        >) {
          if (!highlight.startsWith('aide-memoire')) continue;
          for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            marks.push({ highlight, text: range.toString() });
          }
        }
      }
      return marks;
    });
  }

  /** Waits for the first marks. */
  async marked(): Promise<Mark[]> {
    return until('marks on the page', async () => {
      const marks = await this.marks();
      return marks.length > 0 && marks;
    });
  }

  /** Moves the pointer onto words of the page; `nth` from 0 when they occur more than once. */
  async hover(text: string, nth = 0): Promise<void> {
    const { x, y } = await this.placeOf(text, nth);
    // From outside, in steps: a hand's movement, which enters the word.
    await this.page.mouse.move(x, y + 60);
    await this.page.mouse.move(x, y, { steps: 6 });
  }

  /** Centre of the first line of some words, scrolled into view; CSS pixels of the viewport. */
  async placeOf(text: string, nth = 0): Promise<{ x: number; y: number }> {
    const place = await this.page.evaluate(
      (wanted, skip) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let left = skip;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(wanted);
          if (at < 0 || left-- > 0) continue;
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const box = range.getClientRects()[0];
          if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        return null;
      },
      text,
      nth,
    );
    if (place === null) throw new Error(`"${text}" is not on the page`);
    return place;
  }

  /** The card's text as it is shown, '' while none is open. */
  async cardText(): Promise<string> {
    const text = await this.driver.inHost(this.page, (root) =>
      root.host.matches(':popover-open')
        ? // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not shown
          [...root.children].map((child) => (child as HTMLElement).innerText ?? '').join('\n')
        : '',
    );
    return text ?? '';
  }

  /** Waits for a card that has some words in it, and returns its whole text. */
  async card(words: string | RegExp): Promise<string> {
    return until(`a card with ${words}`, async () => {
      const text = await this.cardText();
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    });
  }

  /** Waits until no card is open. */
  async cardGone(): Promise<void> {
    await until('the card to close', async () => (await this.cardText()) === '');
  }

  /** Moves the pointer from where it is into the open card, as a hand does, and there onto some words. */
  async reach(words: string): Promise<void> {
    // Sent as text: the words stand in the function itself.
    const find = new Function(
      'root',
      `const host = root.host.getBoundingClientRect();
       for (const one of root.querySelectorAll('*')) {
         if (one.children.length > 0 || !one.textContent.includes(${JSON.stringify(words)})) continue;
         const box = one.getBoundingClientRect();
         if (box.width === 0) continue;
         let end = Math.min(host.bottom, innerHeight);
         // The card's foot stands over what scrolls behind it.
         for (let up = one; up; up = up.parentElement)
           if (up.scrollHeight > up.clientHeight && getComputedStyle(up).overflowY !== 'visible')
             end = Math.min(end, up.getBoundingClientRect().bottom);
         return { x: box.x + box.width / 2, y: box.y + box.height / 2, foot: end - 40, scrolled: box.bottom - end };
       }
       return null;`,
    ) as (root: ShadowRoot) => { x: number; y: number; foot: number; scrolled: number } | null;
    const place = () => until(`"${words}" in the card`, () => this.driver.inHost(this.page, find));

    const { x, foot, scrolled } = await place();
    await this.page.mouse.move(x, foot, { steps: 8 });
    if (scrolled > 0) {
      await this.page.mouse.wheel({ deltaY: Math.ceil(scrolled) + 24 });
      await until(`"${words}" to scroll into view`, async () => (await place()).scrolled <= 0);
    }
    const { y } = await place();
    await this.page.mouse.move(x, y, { steps: 8 });
  }

  /** Every change of the page's DOM since it was parsed. */
  mutations(): Promise<Mutation[]> {
    return this.page.evaluate('seenMutations') as Promise<Mutation[]>;
  }

  /** True while the document's markup is what the parser made of what was sent. */
  isAsParsed(): Promise<boolean> {
    return this.page.evaluate('parsedMarkup === document.documentElement.outerHTML') as Promise<boolean>;
  }

  /** Where a mark is painted, scrolled into view: the middle of its first line, in CSS pixels of the window. */
  async placeOfMark(words: string): Promise<{ x: number; y: number }> {
    const place = await this.page.evaluate((wanted) => {
      const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
      for (const view of [window, ...frames] as (typeof globalThis | null)[]) {
        for (const [, ranges] of (view?.CSS.highlights ?? []) as Iterable<[string, Iterable<StaticRange>]>) {
          for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            if (range.toString().replace(/\s+/g, ' ') !== wanted) continue;
            startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const frame = startContainer.ownerDocument?.defaultView?.frameElement;
            const inner = frame?.getBoundingClientRect();
            const box = range.getClientRects()[0] as DOMRect;
            return {
              x: box.x + box.width / 2 + (inner?.x ?? 0) + (frame?.clientLeft ?? 0),
              y: box.y + box.height / 2 + (inner?.y ?? 0) + (frame?.clientTop ?? 0),
            };
          }
        }
      }
      return null;
    }, words);
    if (place === null) throw new Error(`"${words}" is not marked`);
    return place;
  }

  /** Moves the pointer onto a mark, wherever it is painted. */
  async hoverMark(words: string): Promise<void> {
    const { x, y } = await this.placeOfMark(words);
    await this.page.mouse.move(x, Math.max(0, y - 60));
    await this.page.mouse.move(x, y, { steps: 6 });
  }

  /** The document as markup, without our host: what the publisher sent. */
  markup(): Promise<string> {
    return this.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('div[popover=manual]')?.remove();
      return copy.outerHTML;
    });
  }
}
