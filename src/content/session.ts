import { ArticleReader, type ReadArticle } from '../article/read.ts';
import type { TextMap } from '../article/text-map.ts';
import { isAlive } from '../messages/alive.ts';
import { ask } from '../messages/ask.ts';
import type { PageReport } from '../messages/protocol.ts';
import { MAX_TEXT, type Walk } from '../messages/to-page.ts';
import type { Annotated } from '../model/annotated.ts';
import { SURE_ENOUGH } from '../model/finding.ts';
import type { Look } from '../model/look.ts';
import type { Silence, WhyMarked } from '../model/marking.ts';
import { unheard, wanted, wantedClaims } from './density.ts';
import { type Layer, type LayerNeeds, layerDoor } from './layer-door.ts';
import { look } from './look.ts';
import { isClaim, type Mark, type Place } from './marks.ts';
import { sectionsOf } from './shown.ts';
import type { Silences } from './silences.ts';
import { inSlices } from './slices.ts';
import { type Watch, watchPage } from './watch.ts';
import { joined, windowsOf } from './windows.ts';

/** More changes at once than this are not looked at one by one. */
const CHANGES_LOOKED_AT = 200;

/** One stay on a page, from being switched on to being switched off: reads, paints, answers. */
export class Session {
  private readonly reader = new ArticleReader(document);
  private readonly watch: Watch;
  /** Comes with the first mark. */
  private layer: Layer | null = null;
  private bringing: Promise<Layer> | null = null;
  private article: ReadArticle | null = null;
  private annotated: Annotated | null = null;
  private problem: string | null = null;
  private reading = true;
  /** Another date holds now: the same text is annotated anew. */
  private stale = false;
  /** What the badge shows; null when that is not known. */
  private counted: number | null = 0;

  /**
   * Starts at once; everything ends, and leaves the page, with `signal`. `silences` outlast this stay; `look` and `now`
   * (milliseconds since 1970) are asked anew each time. `orphaned` is called when nobody answers any more.
   */
  constructor(
    private readonly silences: Silences,
    private readonly look: () => Look,
    private readonly now: () => number,
    private readonly orphaned: () => void,
    private readonly signal: AbortSignal,
  ) {
    // An updated extension tells its old scripts nothing: coming back to the page is a good time to notice.
    const check = () => isAlive() || orphaned();
    document.addEventListener('visibilitychange', check, { signal });
    addEventListener('focus', check, { signal });
    addEventListener('pageshow', check, { signal });
    signal.addEventListener('abort', () => this.count(0));
    this.watch = watchPage(
      {
        changed: (changes) => this.changed(changes),
        moved: () => this.reader.lookAgain(),
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
    const { date } = this;
    const dateFrom = date === (article?.date ?? null) ? (article?.dateFrom ?? null) : 'reader';
    const state = problem !== null ? 'failed' : this.reading ? 'reading' : annotated ? 'on' : 'empty';
    const silenced = this.silences.among(Object.keys(annotated?.people ?? {}));
    const slowed = this.watch.isSlowed();
    const title = article?.title ?? document.title;
    return { state, problem, title, date, dateFrom, annotated, silenced, slowed };
  }

  /** The day from which the article is seen: as found, unless the reader set another. */
  private get date(): string | null {
    return (this.annotated?.findings.article ?? this.article)?.date ?? null;
  }

  /** Another date holds for this page. */
  reread(): null {
    this.stale = true;
    this.watch.now();
    return null;
  }

  /** {@link point} to one of the mentions. */
  async jump(index: number): Promise<boolean> {
    const mention = this.annotated?.findings.mentions[index];
    return mention !== undefined && this.point(mention);
  }

  /** Scrolls to a place in the text and strengthens it for a moment; false when it is no longer in the page. */
  async point(place: Place): Promise<boolean> {
    return this.article !== null && (await this.bringLayer()).point(place);
  }

  /** A key leads to another mark, or to its card. */
  async walk(to: Walk): Promise<void> {
    await this.layer?.walk(to);
  }

  /** Why an actor is marked here. */
  async why(actor: string): Promise<WhyMarked[]> {
    return this.annotated ? (await this.bringLayer()).why(actor) : [];
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
    const { blocks, map, text } = this.article;
    const people = this.annotated?.people ?? {};
    const heard = (this.annotated?.findings.mentions ?? []).filter(
      ({ actor, confidence }) => confidence >= SURE_ENOUGH && !this.silences.has(actor),
    );
    const isUnheard = (actor: string) => unheard(people[actor], this.date !== null);
    const sections = sectionsOf(blocks);
    const claims = wantedClaims(
      this.annotated?.findings.claims ?? [],
      sections,
      this.look(),
      (start, end) => text.slice(start, end),
      (actor) => this.silences.has(actor),
    );
    const names: Mark[] = wanted(heard, sections, this.look(), isUnheard);
    const marks = claims.length === 0 ? names : [...names, ...claims].sort((a, b) => a.start - b.start);
    this.paint(marks, (mark) => !isClaim(mark) && isUnheard(mark.actor), map);
    this.count(this.look().badge ? new Set(heard.map(({ actor }) => actor)).size : 0);
  }

  private paint(marks: Mark[], isFaint: (mark: Mark) => boolean, map: TextMap): void {
    if (this.layer) this.layer.paint(marks, isFaint, map);
    else if (marks.length > 0) {
      this.bringLayer().then(
        () => this.repaint(),
        (error) => this.failed(error),
      );
    }
  }

  /** The layer's script is brought into the page with the first mark, and once. */
  private bringLayer(): Promise<Layer> {
    const bring = async () => {
      if (!layerDoor()) await ask('load-layer', {});
      const open = layerDoor();
      if (!open) throw new Error('the layer did not come');
      this.layer = open(this.needs(), this.signal);
      const { article } = this;
      if (article) this.layer.paint([], () => false, article.map);
      return this.layer;
    };
    this.bringing ??= bring();
    // Another attempt may have more luck.
    this.bringing.catch(() => {
      this.bringing = null;
    });
    return this.bringing;
  }

  private needs(): LayerNeeds {
    return {
      seen: () => this.article && this.annotated && { article: this.article, annotated: this.annotated },
      look: this.look,
      isSilenced: (actor) => this.silences.has(actor),
      silence: (actor, silence, undo) => this.silence(actor, silence, undo),
      orphaned: this.orphaned,
    };
  }

  /** Nobody to ask, or a page that plays tricks on whoever reads it. */
  private failed(error: unknown): void {
    if (!isAlive()) this.orphaned();
    this.problem = error instanceof Error ? error.message : String(error);
    this.reading = false;
  }

  /** Keeps the badge at how many people are named and not silenced. */
  private count(people: number): void {
    if (people === this.counted) return;
    this.counted = people;
    ask('count', { people }).catch(() => {});
  }

  private changed(changes: MutationRecord[]): boolean {
    try {
      this.layer?.changed(changes);
      if (changes.length <= CHANGES_LOOKED_AT) {
        // Each has to be told, so that nothing is taken for unchanged.
        return changes.filter((change) => this.reader.changed(change)).length > 0;
      }
    } catch {
      // In Firefox nobody may touch what was in a frame that has gone, not even to learn what changed there.
    }
    this.reader.forget();
    return true;
  }

  /** Reads the article and, if its text is new, has it annotated. */
  private async read(): Promise<{ isNew: boolean; worked: number }> {
    let isNew = false;
    let worked = 0;
    if (!isAlive()) this.orphaned();
    try {
      const steps = this.reader.read({
        ...look,
        url: location.href,
        now: this.now(),
        entered: (tree) => this.watch.also(tree),
      });
      const { result: article, ...work } = await inSlices(steps, this.signal);
      worked = work.worked;
      if (article) isNew = await this.take(article);
    } catch (error) {
      this.reader.forget();
      this.failed(error);
    }
    return { isNew, worked };
  }

  /** Takes a new reading: has it annotated if its text is new, and paints. Answers whether it was. */
  private async take(article: ReadArticle): Promise<boolean> {
    const before = this.article;
    const isNew =
      this.stale ||
      this.problem !== null ||
      article.text !== before?.text ||
      article.date !== before.date ||
      article.lang !== before.lang;
    this.stale = false;
    // Until the answer is there, the old one goes with the old text.
    const annotated = isNew ? await annotate(article) : this.annotated;
    if (this.signal.aborted) return false;
    this.article = article;
    this.annotated = annotated;
    this.problem = null;
    this.reading = false;
    this.repaint();
    return isNew;
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
