import type { Span } from '../model/finding.ts';
import { type Bearer, introducedAs, weigh } from './bearers.ts';
import { sexOfGivenName } from './given-names.ts';
import type { Hit } from './hit.ts';
import { isLandscape } from './ordinary-names.ts';
import type { Candidate, Site } from './site.ts';

interface Stranger {
  /** What tells this bearer of the family name from others: "jill". */
  name: string;
  sex: 'f' | 'm' | null;
  /** Where the name in full begins, and the family name. */
  start: number;
  span: Span;
}

/** Who bears the family names of an article, on record or not, and where each is named beyond doubt. */
export class FamilyBearers {
  /** Every place where an actor is named by whole name, or by title and name. */
  private readonly anchors = new Map<number, Span[]>();
  /** Where somebody else of an actor's family name, or even of the whole name, is named, and how. */
  private readonly strangers = new Map<number, Stranger[]>();
  private readonly bearers = new Map<number, Bearer[]>();

  constructor(private readonly text: string) {}

  addAnchor(actor: number, span: Span): void {
    push(this.anchors, actor, span);
  }

  /** Notes that somebody else bears the name of `candidates` at a hit; `start` is where the name in full begins. */
  addStranger({ start, end }: Hit, candidates: Candidate[], other: Omit<Stranger, 'span'>): void {
    const stranger: Stranger = { ...other, span: [start, end] };
    for (const { index } of candidates) push(this.strangers, index, stranger);
  }

  hasStranger(actor: number): boolean {
    return this.strangers.has(actor);
  }

  /** Sorts out, and remembers, who bears the name beside somebody on record: Jill Biden, Mrs. Biden. */
  isStranger(site: Site): boolean {
    const { around, candidates, hit } = site;
    if (site.verdict === 'stranger') {
      const start = around.before.last?.start ?? hit.start;
      if (!isLandscape(around)) this.addStranger(hit, candidates, { name: site.otherName, sex: null, start });
      return true;
    }
    const sex = around.honorific?.sex ?? null;
    if (site.verdict !== 'name' || sex === null || candidates.some(({ detail }) => site.sexAgrees(detail)))
      return false;
    this.addStranger(hit, candidates, { name: sex, sex, start: hit.start });
    return true;
  }

  /** Everybody whom the article names by the family name of `site`; `bare` are all family names that stand alone. */
  of(site: Site, bare: Site[]): Bearer[] {
    const { node } = site.hit;
    let bearers = this.bearers.get(node);
    if (bearers === undefined) {
      bearers = [...this.onRecord(site), ...this.strangersOf(site)];
      // Alone of the name, nobody's anchors are weighed.
      if (bearers.length > 1) this.weigh(bearers, node, bare);
      this.bearers.set(node, bearers);
    }
    return bearers;
  }

  private onRecord({ candidates }: Site): Bearer[] {
    const bearers: Bearer[] = [];
    for (const { index, detail } of candidates) {
      const spans = this.anchors.get(index);
      if (spans === undefined || bearers.some(({ actor }) => actor === index)) continue;
      const anchors = spans.map((span) => ({ span, passing: false }));
      bearers.push({ actor: index, sex: detail.sex, anchors, byHonorific: false, seen: -1, weight: 0 });
    }
    return bearers;
  }

  private strangersOf({ candidates }: Site): Bearer[] {
    const strangers = new Map<string, Bearer>();
    for (const stranger of candidates.flatMap(({ index }) => this.strangers.get(index) ?? [])) {
      const { name, span } = stranger;
      const byHonorific = name === stranger.sex;
      const bearer = strangers.get(name) ?? {
        actor: null,
        sex: null,
        anchors: [],
        byHonorific,
        seen: -1,
        weight: 0,
      };
      if (bearer.anchors.some((anchor) => anchor.span[0] === span[0])) continue;
      const { sex, passing } = introducedAs(this.text, stranger.start, span[1]);
      bearer.anchors.push({ span, passing });
      bearer.sex ??= stranger.sex ?? sex ?? sexOfGivenName(name) ?? null;
      strangers.set(name, bearer);
    }
    return [...strangers.values()];
  }

  private weigh(bearers: Bearer[], node: number, bare: Site[]): void {
    for (const { actor, anchors } of bearers) {
      if (actor !== null)
        for (const anchor of anchors) anchor.passing = introducedAs(this.text, ...anchor.span).passing;
      anchors.sort((a, b) => a.span[0] - b.span[0]);
    }
    const named = bare.filter(({ hit, verdict }) => hit.node === node && verdict === 'name');
    weigh(
      bearers,
      named.map(({ hit }) => hit.start),
    );
  }
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
