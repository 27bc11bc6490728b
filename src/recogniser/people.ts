import type { Mention, Span, Via } from '../model/finding.ts';
import { describedBy } from './apposition.ts';
import { type Bearer, bearerMeant, introducedAs, speaksOfAnother, weigh } from './bearers.ts';
import { best, isAnotherFamily, isLongDead, knownInitials } from './candidates.ts';
import { sexOfGivenName } from './given-names.ts';
import { judgeWhole, namesBody } from './judgement.ts';
import type { Lexicon } from './lexicon.ts';
import { Kind } from './lexicon-format.ts';
import { goesOnInFamily, isOfTheFamily } from './longer-names.ts';
import { isNamesake } from './namesakes.ts';
import { namedByOffice } from './office-holders.ts';
import { isAcronym, isLandscape, ordinaryNameStands } from './ordinary-names.ts';
import type { PageText } from './page-text.ts';
import { type Hit, isPerson, isWhole } from './scan.ts';
import { type Candidate, Site } from './site.ts';
import type { Surroundings } from './surroundings.ts';
import { clashes, foreignOwner, howWellFits, type Title } from './titles.ts';
import { ofTwins } from './twins.ts';
import { COMMON_FAMILIES } from './word-lists.ts';

/** How sure each way of naming is. The order is what counts: readers set a threshold. */
const CONFIDENCE = {
  /** A whole name as recorded; the rest is namesakes nobody has on record. */
  name: 0.98,
  /** Title and family name fit an office held on the day. */
  title: 0.95,
  /** The same without an article's date, or of an office held before. */
  pastTitle: 0.92,
  /** A family name alone, after or before the whole name in the article. */
  surname: 0.92,
  /** The article tells this person from another of the same family name only by Mr or Ms, or by who was named last. */
  toldApart: 0.85,
  /** A family name alone, which the office of the day and the article's country make plain. */
  byOffice: 0.86,
  /** A form that the press prints by mistake. */
  misspelling: 0.9,
};

interface Naming {
  hit: Hit;
  actor: number;
  via: Via;
  rule: string;
  confidence: number;
  evidence: Span[];
}

interface Stranger {
  /** What tells this bearer of the family name from others: "jill". */
  name: string;
  sex: 'f' | 'm' | null;
  /** Where the name in full begins, and the family name. */
  start: number;
  span: Span;
}

/** Everybody on record whom the text names at one of `hits`, in text order; with offices as of the page's date. */
export function findPeople(page: PageText, hits: Hit[]): Mention[] {
  return new Cast(page).mentions(hits);
}

/** Whom the article names, and where. */
class Cast {
  private readonly namings: Naming[] = [];
  private readonly sites: Site[] = [];
  /** First place where each actor is named in a way that leaves no doubt, by whole name or by title and name. */
  private readonly introduced = new Map<number, { whole: Span | null; titled: Span | null }>();
  /** Every place where an actor is so named. */
  private readonly anchors = new Map<number, Span[]>();
  /** Where somebody else of an actor's family name, or even of the whole name, is named, and how. */
  private readonly strangers = new Map<number, Stranger[]>();
  private readonly bearers = new Map<number, Bearer[]>();
  /** Misspelt names that may as well be somebody else's right ones: they count when the article shows who is meant. */
  private readonly doubtful: { hit: Hit; one: Candidate }[] = [];

  private readonly text: string;
  private readonly date: string | null;
  private readonly lexicon: Lexicon;

  constructor(private readonly page: PageText) {
    this.text = page.text;
    this.date = page.date;
    this.lexicon = page.lexicon;
  }

  mentions(hits: Hit[]): Mention[] {
    for (const hit of hits) this.sort(hit);
    for (const site of this.sites) this.nameByTitle(site);
    for (const { hit, one } of this.doubtful) {
      const known = this.introduced.get(one.index);
      if (known) this.nameWhole(hit, one, [known.whole ?? known.titled ?? [hit.start, hit.end]]);
    }
    this.nameBare();
    this.nameByOffice(hits);
    return this.namings.sort(inTextOrder).map((naming) => this.mention(naming));
  }

  /** Takes a hit as a whole name, or keeps it as a family name to be judged when all whole names are known. */
  private sort(hit: Hit): void {
    const readings = this.candidates(hit, true);
    if (readings.length > 0) {
      const around = this.page.around(hit);
      const verdict = judgeWhole(around);
      const sole = verdict === 'name' ? this.only(readings, around) : null;
      const one = sole === null ? null : ofTwins(sole, around);
      // Somebody of a longer name: the shorter one stays whose it is.
      if (one !== null && goesOnInFamily(around, one.detail)) return;
      if (one !== null && !isNamesake(around, one.detail)) {
        const evidence = describedBy(around);
        if (one.misspelt && evidence.length === 0 && isAnotherFamily(around, one))
          this.doubtful.push({ hit, one });
        else if (namesBody(around)) this.introduce(hit, one, 'name');
        else this.nameWhole(hit, one, evidence);
        return;
      }
      if (verdict === 'thing') return;
      this.stranger(hit, readings, { name: '', sex: null, start: hit.start });
    }
    if (hit.initials !== '') return;
    const candidates = this.candidates(hit, false);
    if (candidates.length > 0) this.sites.push(new Site(this.page.around(hit), candidates));
  }

  private nameWhole(hit: Hit, one: Candidate, evidence: Span[]): void {
    if (one.misspelt) this.name(hit, one, 'misspelling', 'misspelt-name', evidence);
    else this.name(hit, one, 'name', 'whole-name', evidence);
  }

  /** Persons whom the hit names in full or, if not `whole`, by family name or short form. */
  private candidates(hit: Hit, whole: boolean): Candidate[] {
    const candidates: Candidate[] = [];
    for (const { actor, kind } of hit.entries) {
      if (!isPerson(kind) || isWhole(kind) !== whole) continue;
      candidates.push({
        index: actor,
        detail: this.lexicon.actor(actor),
        misspelt: kind === Kind.misspelling || kind === Kind.misspeltFamily,
        short: kind === Kind.short,
      });
    }
    return candidates;
  }

  /** Of several people with one whole name: the one whom the title fits, who is in office, or who alone is living. */
  private only(readings: Candidate[], around: Surroundings): Candidate | null {
    const { hit } = around;
    const candidates =
      hit.initials === '' ? readings : readings.filter(({ detail }) => knownInitials(hit, detail));
    if (candidates.length === 1) return candidates[0] ?? null;
    const rightly = candidates.filter((candidate) => !candidate.misspelt);
    if (rightly.length === 1) return rightly[0] ?? null;
    for (const title of around.titles) {
      const fitting = best(candidates, ({ detail }) => howWellFits(title, detail, this.date, this.lexicon));
      if (fitting.length === 1) return fitting[0] ?? null;
    }
    const inOffice = candidates.filter(({ detail }) => this.page.officesOf(detail).offices.length > 0);
    if (inOffice.length === 1) return inOffice[0] ?? null;
    const living = candidates.filter(({ detail }) => detail.died === null);
    return living.length === 1 ? (living[0] ?? null) : null;
  }

  /** Title directly before a family name: introduces whom it fits, if that is one person only. */
  private nameByTitle(site: Site): void {
    if (site.around.titles.length === 0 || site.verdict !== 'name' || isAcronym(site.around)) return;
    for (const title of site.around.titles) {
      const fitting = site.candidates.filter(
        ({ detail }) => howWellFits(title, detail, this.date, this.lexicon) > 0,
      );
      const known = fitting.filter(({ index }) => this.introduced.get(index)?.whole);
      const pool = known.length > 0 ? known : fitting.filter((one) => this.maySuffice(site, title, one));
      const level = (one: Candidate) => howWellFits(title, one.detail, this.date, this.lexicon);
      const chosen = best(pool, level);
      const one = chosen[0];
      if (one === undefined || chosen.length > 1) continue;
      const confidence = level(one) === 2 ? CONFIDENCE.title : CONFIDENCE.pastTitle;
      this.name(site.hit, one, 'title', 'title-and-family-name', [[title.start, title.end]], confidence);
      return;
    }
  }

  /** May this title introduce somebody of whom the article has no whole name? */
  private maySuffice(site: Site, title: Title, { misspelt }: Candidate): boolean {
    if (misspelt) return false;
    if (site.around.line === 'sentence' && foreignOwner(site.around.before, title, this.lexicon) !== null)
      return false;
    const family = site.around.name;
    if (title.words.length === 1 && site.around.line !== 'sentence') return !COMMON_FAMILIES.has(family);
    return title.strong || !COMMON_FAMILIES.has(family);
  }

  /** Notes that somebody else bears the name of `candidates` here; `start` is where the name in full begins. */
  private stranger(
    { start, end }: Hit,
    candidates: Candidate[],
    other: { name: string; sex: 'f' | 'm' | null; start: number },
  ): void {
    const stranger: Stranger = { ...other, span: [start, end] };
    for (const { index } of candidates) push(this.strangers, index, stranger);
  }

  /** Family names alone, in text order, for people whom the article introduces somewhere. */
  private nameBare(): void {
    const named = new Set(this.namings.map((naming) => naming.hit));
    const open = this.sites.filter(({ hit, around, candidates }) => {
      const concerns = !named.has(hit) && candidates.some(({ index }) => this.introduced.has(index));
      return concerns && !isAcronym(around);
    });
    const bare = open.filter((site) => !this.isStranger(site));
    for (const site of bare) {
      const one = this.bareCandidate(site, bare);
      if (one === null) continue;
      const { candidate, bearer, rivals } = one;
      bearer.seen = site.hit.start;
      const first =
        this.introduced.get(candidate.index)?.whole ?? this.introduced.get(candidate.index)?.titled;
      const last = rivals ? bearer.anchors.findLast(({ span }) => span[0] < site.hit.start)?.span : undefined;
      const evidence = last ?? first;
      if (!evidence) continue;
      const via = candidate.misspelt ? 'misspelling' : 'surname';
      const sign = rivals ? (site.around.honorific?.span ?? null) : null;
      const rule = rivals ? 'family-name-told-apart' : 'family-name-of-introduced';
      const confidence = rivals ? CONFIDENCE.toldApart : CONFIDENCE[via];
      this.name(site.hit, candidate, via, rule, sign ? [evidence, sign] : [evidence], confidence);
    }
  }

  /** Family names alone of those whom their office makes plain, and of whom the article has no more. */
  private nameByOffice(hits: Hit[]): void {
    const named = new Set(this.namings.map((naming) => naming.hit));
    for (const { site, candidate, country } of namedByOffice(this.page, this.sites, hits)) {
      const { index } = candidate;
      const another = site.candidates.some((one) => this.introduced.has(one.index));
      if (named.has(site.hit) || another || this.strangers.has(index)) continue;
      const rule = 'family-name-of-office-holder';
      this.name(site.hit, candidate, 'surname', rule, [country], CONFIDENCE.byOffice);
    }
  }

  /** Sorts out, and remembers, who bears the name beside somebody on record: Jill Biden, Mrs. Biden. */
  private isStranger(site: Site): boolean {
    const { around, candidates, hit } = site;
    if (site.verdict === 'stranger') {
      const start = around.before.last?.start ?? hit.start;
      if (!isLandscape(around)) this.stranger(hit, candidates, { name: site.otherName, sex: null, start });
      return true;
    }
    const sex = around.honorific?.sex ?? null;
    if (site.verdict !== 'name' || sex === null || candidates.some(({ detail }) => site.sexAgrees(detail)))
      return false;
    this.stranger(hit, candidates, { name: sex, sex, start: hit.start });
    return true;
  }

  /** Everybody whom the article names by the family name of `site`. */
  private bearersOf(site: Site, bare: Site[]): Bearer[] {
    const known = this.bearers.get(site.hit.node);
    if (known !== undefined) return known;
    const bearers: Bearer[] = [];
    const strangers = new Map<string, Bearer>();
    for (const { index, detail } of site.candidates) {
      const spans = this.anchors.get(index);
      if (spans !== undefined && !bearers.some(({ actor }) => actor === index)) {
        const anchors = spans.map((span) => ({ span, passing: false }));
        bearers.push({ actor: index, sex: detail.sex, anchors, seen: -1, weight: 0 });
      }
      for (const stranger of this.strangers.get(index) ?? []) {
        const { name, span } = stranger;
        const bearer = strangers.get(name) ?? { actor: null, sex: null, anchors: [], seen: -1, weight: 0 };
        if (bearer.anchors.some((anchor) => anchor.span[0] === span[0])) continue;
        const { sex, passing } = introducedAs(this.text, stranger.start, span[1]);
        bearer.anchors.push({ span, passing });
        bearer.sex ??= stranger.sex ?? sex ?? sexOfGivenName(name) ?? null;
        strangers.set(name, bearer);
      }
    }
    bearers.push(...strangers.values());
    // Alone of the name, nobody's anchors are weighed.
    if (bearers.length > 1) {
      for (const { actor, anchors } of bearers) {
        if (actor !== null)
          for (const anchor of anchors) anchor.passing = introducedAs(this.text, ...anchor.span).passing;
        anchors.sort((a, b) => a.span[0] - b.span[0]);
      }
    }
    const { node } = site.hit;
    if (bearers.length > 1) {
      const named = bare.filter((one) => one.hit.node === node && one.verdict === 'name');
      weigh(
        bearers,
        named.map(({ hit }) => hit.start),
      );
    }
    this.bearers.set(node, bearers);
    return bearers;
  }

  /** The one introduced person a bare family name can mean; null when there are none or several. */
  private bareCandidate(
    site: Site,
    bare: Site[],
  ): { candidate: Candidate; bearer: Bearer; rivals: boolean } | null {
    if (site.verdict !== 'name' || isOfTheFamily(this.text, site.hit.start)) return null;
    const rightly = site.candidates.filter((one) => !one.misspelt);
    const known = (rightly.length > 0 ? rightly : site.candidates).filter((one) => this.mayStandAlone(one));
    if (known.length === 0 || !ordinaryNameStands(site.around, rightly.length === 0)) return null;
    const possible = known.filter(
      ({ detail }) =>
        !site.around.titles.some((title) => clashes(title, detail, this.lexicon)) && site.sexAgrees(detail),
    );
    const all = this.bearersOf(site, bare);
    const said = site.around.honorific?.sex ?? null;
    const bearers = all.filter(({ sex }) => said === null || sex === null || sex === said);
    const rivals = all.length > 1;
    // Beside somebody living of the name, the long dead are history.
    const eligible = possible.filter(({ detail }) => !rivals || !isLongDead(detail, this.date));
    const mine = bearers.filter(({ actor }) => eligible.some(({ index }) => index === actor));
    const bearer = rivals
      ? bearerMeant(mine, bearers, site.hit.start, this.page.paragraphs)
      : (mine[0] ?? null);
    const candidate = possible.find(({ index }) => index === bearer?.actor);
    if (!bearer || !candidate || this.titleIsAnothers(site, candidate)) return null;
    const fits = (title: Title) => howWellFits(title, candidate.detail, this.date, this.lexicon) > 0;
    const { titles } = site.around;
    if (rivals && titles.length > 0 && !titles.some(fits)) return null;
    const doubtful = rivals && said === null && site.around.titles.length === 0;
    if (doubtful && speaksOfAnother(this.text, [site.hit.start, site.hit.end], bearer, all)) return null;
    return { candidate, bearer, rivals };
  }

  private mayStandAlone({ index, detail, short }: Candidate): boolean {
    const known = this.introduced.get(index);
    if (known === undefined || !(detail.familyAlone || short)) return false;
    return known.whole !== null || !isLongDead(detail, this.date);
  }

  /** "Spokesman Wang" beside an introduced minister Wang: the title fits only somebody else on record. */
  private titleIsAnothers(site: Site, candidate: Candidate): boolean {
    return site.around.titles.some((title) => {
      const fits = (one: Candidate) => howWellFits(title, one.detail, this.date, this.lexicon) > 0;
      return !fits(candidate) && site.candidates.some(fits);
    });
  }

  private name(
    hit: Hit,
    { index }: Candidate,
    via: Via,
    rule: string,
    evidence: Span[],
    confidence: number = via === 'misspelling' ? CONFIDENCE.misspelling : CONFIDENCE.name,
  ): void {
    this.namings.push({ hit, actor: index, via, rule, confidence, evidence });
    if (!rule.startsWith('family-name')) this.introduce(hit, { index }, via);
  }

  private introduce(hit: Hit, { index }: Pick<Candidate, 'index'>, via: Via): void {
    const known = this.introduced.get(index) ?? { whole: null, titled: null };
    const span: Span = [hit.start, hit.end];
    push(this.anchors, index, span);
    if (via === 'title') known.titled ??= span;
    else known.whole ??= span;
    this.introduced.set(index, known);
  }

  private mention({ hit, actor, via, rule, confidence, evidence }: Naming): Mention {
    const detail = this.lexicon.actor(actor);
    const { offices, was } = this.page.officesOf(detail);
    return {
      start: hit.start,
      end: hit.end,
      text: this.text.slice(hit.start, hit.end),
      actor: detail.id,
      via,
      confidence,
      offices,
      was,
      why: { rule, evidence },
    };
  }
}

function inTextOrder(a: Naming, b: Naming): number {
  return a.hit.start - b.hit.start;
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
