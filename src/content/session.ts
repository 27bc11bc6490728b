import { type ReadArticle, readArticleInSteps } from '../article/read.ts';
import { isAlive } from '../messages/alive.ts';
import { ask } from '../messages/ask.ts';
import type { Annotated, PageReport } from '../messages/protocol.ts';
import { MAX_TEXT } from '../messages/to-page.ts';
import { SURE_ENOUGH } from '../model/finding.ts';
import type { Silence, WhyMarked } from '../model/marking.ts';
import { type Hovering, startHovering } from './hovering.ts';
import { look } from './look.ts';
import { markingOf, reasonsFor } from './marking.ts';
import { Marks, type Place } from './marks.ts';
import { sectionsOf, shown } from './shown.ts';
import type { Silences } from './silences.ts';
import { watchPage } from './watch.ts';
import { joined, windowsOf } from './windows.ts';

/** Longest uninterrupted work on the page's main thread while reading. */
const SLICE_MS = 6;
/** How long a place jumped to from the popup stays strengthened. */
const POINTED_OUT_MS = 2_000;

/** One stay on a page, from being switched on to being switched off: reads, paints, answers. */
export class Session {
  private readonly marks = new Marks();
  private readonly hovering: Hovering;
  private article: ReadArticle | null = null;
  private annotated: Annotated | null = null;
  private problem: string | null = null;
  private reading = true;
  /** What the badge shows; null when that is not known. */
  private counted: number | null = 0;

  /**
   * Starts at once; everything ends, and leaves the page, with `signal`. `silences` outlast this stay. `orphaned` is
   * called when nobody answers any more.
   */
  constructor(
    private readonly silences: Silences,
    private readonly orphaned: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.hovering = startHovering(
      this.marks,
      {
        articleDate: () => this.article?.date ?? null,
        subject: () => this.annotated?.subject ?? [],
        marking: (mark) =>
          this.annotated && this.article
            ? markingOf(mark, this.annotated, this.article.text, (actor) => this.silences.has(actor))
            : { cautions: [], why: null },
        silence: (actor, silence, undo) => this.silence(actor, silence, undo),
        orphaned,
      },
      signal,
    );
    // An updated extension tells its old scripts nothing: coming back to the page is a good time to notice.
    const check = () => isAlive() || orphaned();
    document.addEventListener('visibilitychange', check, { signal });
    addEventListener('focus', check, { signal });
    signal.addEventListener('abort', () => {
      this.marks.clear();
      this.count(0);
    });
    watchPage(
      {
        concerns: (change) => this.article?.concerns(change) ?? true,
        read: () => this.read(),
        restored: () => {
          // Browsers take the badge off a tab that goes elsewhere.
          this.counted = null;
          this.repaint();
        },
      },
      signal,
    );
  }

  /** What the popup is told. */
  report(): PageReport {
    const { article, annotated, problem } = this;
    const about = { title: article?.title ?? document.title, date: article?.date ?? null };
    const state = problem !== null ? 'failed' : this.reading ? 'reading' : annotated ? 'on' : 'empty';
    const silenced = this.silences.among(Object.keys(annotated?.people ?? {}));
    return { state, problem, ...about, dateFrom: article?.dateFrom ?? null, annotated, silenced };
  }

  /** {@link point} to one of the mentions. */
  jump(index: number): boolean {
    const mention = this.annotated?.findings.mentions[index];
    return mention !== undefined && this.point(mention);
  }

  /** Scrolls to a place in the text and strengthens it for a moment; false when it is no longer in the page. */
  point(place: Place): boolean {
    if (!this.article || this.marks.rectsOf(place).length === 0) return false;
    const element = this.article.map.rangesFor(place.start, place.end)[0]?.startContainer.parentElement;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    this.marks.strengthen(place);
    setTimeout(() => {
      if (!this.signal.aborted) this.marks.strengthen(null);
    }, POINTED_OUT_MS);
    return true;
  }

  /** Why an actor is marked here. */
  why(actor: string): WhyMarked[] {
    return this.annotated && this.article ? reasonsFor(actor, this.annotated, this.article.text) : [];
  }

  /** Silences an actor, or takes it back. Throws for one whom this page does not name. */
  async silence(actor: string, silence: Silence, undo: boolean): Promise<void> {
    if (!this.annotated || !Object.hasOwn(this.annotated.people, actor)) {
      throw new Error('not named on this page');
    }
    if (silence === 'here') this.silences.setHere(actor, !undo);
    else this.silences.setAlways(await ask('silence', { actor, undo }));
    this.repaint();
  }

  /** Paints what was found, without the silenced. */
  repaint(): void {
    if (this.signal.aborted || !this.article) return;
    const { blocks, map } = this.article;
    const people = this.annotated?.people ?? {};
    const heard = (this.annotated?.findings.mentions ?? []).filter(
      ({ actor, confidence }) => confidence >= SURE_ENOUGH && !this.silences.has(actor),
    );
    this.marks.paint(shown(heard, sectionsOf(blocks)), (mark) => people[mark.actor]?.before === 0, map);
    this.hovering.repainted();
    this.count(new Set(heard.map(({ actor }) => actor)).size);
  }

  /** Keeps the badge at how many people are named and not silenced. */
  private count(people: number): void {
    if (people === this.counted) return;
    this.counted = people;
    ask('count', { people }).catch(() => {});
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
    this.repaint();
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
