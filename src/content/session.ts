import { type ReadArticle, readArticleInSteps } from '../article/read.ts';
import { isAlive } from '../messages/alive.ts';
import { ask } from '../messages/ask.ts';
import type { Annotated, PageReport } from '../messages/protocol.ts';
import { MAX_TEXT } from '../messages/to-page.ts';
import { type Hovering, startHovering } from './hovering.ts';
import { look } from './look.ts';
import { Marks } from './marks.ts';
import { sectionsOf, shown } from './shown.ts';
import { watchPage } from './watch.ts';
import { joined, windowsOf } from './windows.ts';

/** Longest uninterrupted work on the page's main thread while reading. */
const SLICE_MS = 6;
/** How long a mention jumped to from the popup stays strengthened. */
const POINTED_OUT_MS = 2_000;

/** One stay on a page, from being switched on to being switched off: reads, paints, answers. */
export class Session {
  private readonly marks = new Marks();
  private readonly hovering: Hovering;
  private article: ReadArticle | null = null;
  private annotated: Annotated | null = null;
  private problem: string | null = null;
  private reading = true;

  /** Starts at once; everything ends, and leaves the page, with `signal`. `orphaned` is called when nobody answers any more. */
  constructor(
    private readonly orphaned: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.hovering = startHovering(
      this.marks,
      {
        articleDate: () => this.article?.date ?? null,
        subject: () => this.annotated?.subject ?? [],
        orphaned,
      },
      signal,
    );
    // An updated extension tells its old scripts nothing: coming back to the page is a good time to notice.
    const check = () => isAlive() || orphaned();
    document.addEventListener('visibilitychange', check, { signal });
    addEventListener('focus', check, { signal });
    signal.addEventListener('abort', () => this.marks.clear());
    watchPage(
      {
        concerns: (change) => this.article?.concerns(change) ?? true,
        read: () => this.read(),
        repaint: () => this.paint(),
      },
      signal,
    );
  }

  /** What the popup is told. */
  report(): PageReport {
    const { article, annotated, problem } = this;
    const about = { title: article?.title ?? document.title, date: article?.date ?? null };
    const state = problem !== null ? 'failed' : this.reading ? 'reading' : annotated ? 'on' : 'empty';
    return { state, problem, ...about, dateFrom: article?.dateFrom ?? null, annotated };
  }

  /** Scrolls to a mention and strengthens it for a moment; false when it is no longer in the page. */
  jump(index: number): boolean {
    const mention = this.annotated?.findings.mentions[index];
    if (!mention || !this.article || this.marks.rectsOf(mention).length === 0) return false;
    const place = this.article.map.rangesFor(mention.start, mention.end)[0]?.startContainer.parentElement;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    this.marks.strengthen(mention);
    setTimeout(() => {
      if (!this.signal.aborted) this.marks.strengthen(null);
    }, POINTED_OUT_MS);
    return true;
  }

  /** Reads the article and, if its text is new, has it annotated. Answers whether it was. */
  private async read(): Promise<boolean> {
    if (!isAlive()) {
      this.orphaned();
      return false;
    }
    try {
      const article = await this.readInSlices();
      return article !== null && (await this.take(article));
    } catch (error) {
      // Nobody to ask, or a page that plays tricks on whoever reads it.
      if (this.signal.aborted) return false;
      if (!isAlive()) this.orphaned();
      this.problem = error instanceof Error ? error.message : String(error);
      this.reading = false;
      return false;
    }
  }

  /** Takes a new reading: has it annotated if its text is new, and paints. Answers whether it was. */
  private async take(article: ReadArticle): Promise<boolean> {
    const before = this.article;
    const isNew =
      this.problem !== null ||
      article.text !== before?.text ||
      article.date !== before.date ||
      article.lang !== before.lang;
    this.article = article;
    if (isNew) {
      this.annotated = null;
      this.reading = true;
      const annotated = await annotate(article);
      if (this.signal.aborted) return false;
      this.annotated = annotated;
      this.problem = null;
      this.reading = false;
    }
    this.paint();
    return isNew;
  }

  private async readInSlices(): Promise<ReadArticle | null> {
    const steps = readArticleInSteps(document, { ...look, url: location.href });
    let sliceEnd = performance.now() + SLICE_MS;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() < sliceEnd) continue;
      await new Promise((resume) => setTimeout(resume));
      if (this.signal.aborted) return null;
      sliceEnd = performance.now() + SLICE_MS;
    }
  }

  private paint(): void {
    if (this.signal.aborted || !this.article) return;
    const { blocks, map } = this.article;
    const people = this.annotated?.people ?? {};
    const mentions = shown(this.annotated?.findings.mentions ?? [], sectionsOf(blocks));
    this.marks.paint(mentions, (mark) => people[mark.actor]?.before === 0, map);
    this.hovering.repainted();
  }
}

/** Has an article annotated, window by window where it is too long for one message; null when it has no text. */
async function annotate({ text, blocks, date, lang }: ReadArticle): Promise<Annotated | null> {
  const parts: { start: number; annotated: Annotated }[] = [];
  for (const window of windowsOf(text, blocks, MAX_TEXT)) {
    const annotated = await ask('annotate', { text: window.text, date, lang });
    parts.push({ start: window.start, annotated });
  }
  return joined(parts);
}
