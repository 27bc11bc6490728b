import { firstDay } from '../model/dates.ts';
import type { Mention, Span, Via } from '../model/finding.ts';
import { judgeFamily, type Verdict, wholeNameStands } from './judgement.ts';
import type { Lexicon } from './lexicon.ts';
import { type ActorDetail, Kind } from './lexicon-format.ts';
import { hasCalling } from './namesakes.ts';
import { foldWord } from './normalise.ts';
import { officesOn } from './offices.ts';
import { isAcronym, isLandscape, ordinaryNameStands } from './ordinary-names.ts';
import { type Hit, isWhole, scan } from './scan.ts';
import { Surroundings } from './surroundings.ts';
import { clashes, foreignOwner, howWellFits, type Title } from './titles.ts';
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
  /** The article tells this person from another of the same family name only by Mr or Ms. */
  toldBySex: 0.85,
  /** A form that the press prints by mistake. */
  misspelling: 0.9,
};

/** A person so long dead is history: the bare family name more likely means somebody living. */
const LONG_DEAD_YEARS = 30;

interface Candidate {
  index: number;
  detail: ActorDetail;
  misspelt: boolean;
  /** The words are a short form that belongs to nobody else's family. */
  short: boolean;
}

/** A family name somewhere in the text, and who may be meant. */
class Site {
  private judged: Verdict | undefined;

  constructor(
    readonly around: Surroundings,
    readonly candidates: Candidate[],
  ) {}

  get hit(): Hit {
    return this.around.hit;
  }

  get verdict(): Verdict {
    this.judged ??= judgeFamily(
      this.around,
      this.candidates.some(({ detail }) => detail.eastern),
      this.candidates.map(({ detail }) => detail.givenInitials).join(''),
    );
    return this.judged;
  }
}

interface Naming {
  hit: Hit;
  actor: number;
  via: Via;
  rule: string;
  confidence: number;
  evidence: Span[];
}

/** Everybody on record whom the text names, in text order; with offices as of `date`. */
export function findPeople(text: string, date: string | null, lexicon: Lexicon): Mention[] {
  return new Page(text, date, lexicon).mentions();
}

class Page {
  private readonly namings: Naming[] = [];
  private readonly sites: Site[] = [];
  /** First place where each actor is named in a way that leaves no doubt, by whole name or by title and name. */
  private readonly introduced = new Map<number, { whole: Span | null; titled: Span | null }>();
  /** Where somebody else of an actor's family name, or even of the whole name, is named. */
  private readonly strangers = new Map<number, number[]>();

  constructor(
    private readonly text: string,
    private readonly date: string | null,
    private readonly lexicon: Lexicon,
  ) {}

  mentions(): Mention[] {
    for (const hit of scan(this.text, this.lexicon)) this.sort(hit);
    for (const site of this.sites) this.nameByTitle(site);
    this.nameBare();
    return this.namings.sort(inTextOrder).map((naming) => this.mention(naming));
  }

  /** Takes a hit as a whole name, or keeps it as a family name to be judged when all whole names are known. */
  private sort(hit: Hit): void {
    const around = new Surroundings(this.text, hit, this.lexicon);
    const readings = this.candidates(hit, (kind) => isWhole(kind));
    if (readings.length > 0) {
      const whole = readings.filter(({ detail }) => knownInitials(hit, detail));
      const one = wholeNameStands(around) ? this.only(whole, around) : null;
      if (one !== null && !this.isNamesake(hit, one)) {
        this.name(hit, one, one.misspelt ? 'misspelling' : 'name', 'whole-name', []);
        return;
      }
      for (const { index } of readings) push(this.strangers, index, hit.start);
    }
    const candidates = this.candidates(hit, (kind) => !isWhole(kind));
    if (candidates.length > 0 && hit.initials === '') this.sites.push(new Site(around, candidates));
  }

  private isNamesake(hit: Hit, { detail }: Candidate): boolean {
    return (
      hasCalling(this.text, hit.start, hit.end) &&
      officesOn(detail, this.date, this.lexicon).offices.length > 0
    );
  }

  private candidates(hit: Hit, wanted: (kind: Kind) => boolean): Candidate[] {
    return hit.entries
      .filter((entry) => wanted(entry.kind))
      .map(({ actor, kind }) => ({
        index: actor,
        detail: this.lexicon.actor(actor),
        misspelt: kind === Kind.misspelling || kind === Kind.misspeltFamily,
        short: kind === Kind.short,
      }));
  }

  /** Of several people with one whole name: the one whom the title fits, who is in office, or who alone is living. */
  private only(candidates: Candidate[], around: Surroundings): Candidate | null {
    if (candidates.length === 1) return candidates[0] ?? null;
    const rightly = candidates.filter((candidate) => !candidate.misspelt);
    if (rightly.length === 1) return rightly[0] ?? null;
    for (const title of around.titles) {
      const fitting = best(candidates, ({ detail }) => howWellFits(title, detail, this.date, this.lexicon));
      if (fitting.length === 1) return fitting[0] ?? null;
    }
    const inOffice = candidates.filter(
      ({ detail }) => officesOn(detail, this.date, this.lexicon).offices.length > 0,
    );
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
    if (
      site.around.line === 'sentence' &&
      foreignOwner(site.around.before.words, title, this.lexicon) !== null
    )
      return false;
    const family = foldWord(this.text.slice(site.hit.start, site.hit.end));
    if (title.words.length === 1 && site.around.line !== 'sentence') return !COMMON_FAMILIES.has(family);
    return title.strong || !COMMON_FAMILIES.has(family);
  }

  /** Family names alone, in text order, for people whom the article introduces somewhere. */
  private nameBare(): void {
    const named = new Set(this.namings.map((naming) => naming.hit));
    const explicit = new Map<number, number[]>();
    for (const { actor, hit } of [...this.namings].sort(inTextOrder)) push(explicit, actor, hit.start);
    const open = this.sites.filter(({ hit, around, candidates }) => {
      const concerns = !named.has(hit) && candidates.some(({ index }) => this.introduced.has(index));
      return concerns && !isAcronym(around);
    });
    for (const { around, candidates, hit } of open.filter((site) => site.verdict === 'stranger')) {
      if (!isLandscape(around)) for (const { index } of candidates) push(this.strangers, index, hit.start);
    }
    for (const places of this.strangers.values()) places.sort((a, b) => a - b);
    for (const site of open) {
      const one = site.verdict === 'name' ? this.bareCandidate(site) : null;
      if (one === null) continue;
      const { index, misspelt } = one.candidate;
      const evidence = this.introduced.get(index)?.whole ?? this.introduced.get(index)?.titled;
      const [own, others] = [explicit.get(index) ?? [], this.strangers.get(index) ?? []];
      if (!evidence || !nearerThan(own, others, site.hit.start)) continue;
      const via = misspelt ? 'misspelling' : 'surname';
      const sign = one.bySex ? site.around.honorific : null;
      const confidence = sign ? CONFIDENCE.toldBySex : CONFIDENCE[via];
      const spans: Span[] = sign ? [evidence, sign.span] : [evidence];
      this.name(site.hit, one.candidate, via, 'family-name-of-introduced', spans, confidence);
    }
  }

  /** The one introduced person a bare family name can mean; null when there are none or several. */
  private bareCandidate(site: Site): { candidate: Candidate; bySex: boolean } | null {
    const rightly = site.candidates.filter((one) => !one.misspelt);
    const known = (rightly.length > 0 ? rightly : site.candidates).filter((one) => this.mayStandAlone(one));
    if (known.length === 0 || !ordinaryNameStands(site.around, rightly.length === 0)) return null;
    const possible = known.filter(
      ({ detail }) =>
        !site.around.titles.some((title) => clashes(title, detail, this.lexicon)) && sexAgrees(site, detail),
    );
    const candidate = possible[0];
    if (candidate === undefined || possible.length > 1 || this.titleIsAnothers(site, candidate)) return null;
    return { candidate, bySex: known.length > 1 };
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
    if (rule === 'family-name-of-introduced') return;
    const known = this.introduced.get(index) ?? { whole: null, titled: null };
    const span: Span = [hit.start, hit.end];
    if (via === 'title') known.titled ??= span;
    else known.whole ??= span;
    this.introduced.set(index, known);
  }

  private mention({ hit, actor, via, rule, confidence, evidence }: Naming): Mention {
    const detail = this.lexicon.actor(actor);
    return {
      start: hit.start,
      end: hit.end,
      text: this.text.slice(hit.start, hit.end),
      actor: detail.id,
      via,
      confidence,
      ...officesOn(detail, this.date, this.lexicon),
      why: { rule, evidence },
    };
  }
}

function inTextOrder(a: Naming, b: Naming): number {
  return a.hit.start - b.hit.start;
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Initials in the text must be among the recorded ones; a record without any accepts all. */
function knownInitials(hit: Hit, detail: ActorDetail): boolean {
  return (
    detail.middleInitials === '' ||
    [...hit.initials].every((initial) => detail.middleInitials.includes(initial))
  );
}

function sexAgrees(site: Site, detail: ActorDetail): boolean {
  const said = site.around.honorific?.sex ?? null;
  return said === null || detail.sex === null || said === detail.sex;
}

/** Those with the highest score above zero. */
function best<T>(all: T[], score: (one: T) => number): T[] {
  const top = Math.max(0, ...all.map(score));
  return top === 0 ? [] : all.filter((one) => score(one) === top);
}

/**
 * True when the person is the last of this family name whom the text made plain before `at`, rather than a
 * stranger ("Jill Biden"); where neither was named before, the one named first.
 */
function nearerThan(own: number[], strangers: number[], at: number): boolean {
  const [firstStranger] = strangers;
  if (firstStranger === undefined) return true;
  const mine = own.findLast((start) => start < at);
  const theirs = strangers.findLast((start) => start < at);
  if (mine === undefined && theirs === undefined) return (own[0] ?? at) < firstStranger;
  return (mine ?? -1) > (theirs ?? -1);
}

/** Without a date everybody dead counts as history. */
function isLongDead(detail: ActorDetail, date: string | null): boolean {
  if (detail.died === null) return false;
  if (date === null) return true;
  const [died, day] = [firstDay(detail.died), date];
  return `${Number(died.slice(0, 4)) + LONG_DEAD_YEARS}${died.slice(4)}` < day;
}
