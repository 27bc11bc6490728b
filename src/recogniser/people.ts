import { firstDay } from '../model/dates.ts';
import type { Mention, Span, Via } from '../model/finding.ts';
import { describedBy } from './apposition.ts';
import { type Bearer, bearerMeant, speaksOfAnother } from './bearers.ts';
import { bracketed } from './bracketed.ts';
import { best, isAnotherFamily, isLongDead, knownInitials } from './candidates.ts';
import { FamilyBearers } from './family-bearers.ts';
import { initialsFit } from './initials.ts';
import { judgeWhole, namesBody } from './judgement.ts';
import type { Lexicon } from './lexicon.ts';
import { type ActorDetail, Kind } from './lexicon-format.ts';
import { goesOnInFamily } from './longer-names.ts';
import { isNamesake, isVessel } from './namesakes.ts';
import { namedByOffice } from './office-holders.ts';
import { isAcronym, isScore, ordinaryNameStands } from './ordinary-names.ts';
import type { PageText } from './page-text.ts';
import { isSonOfAnother, rivalsAt, toldByAge, toldByPost } from './rivals.ts';
import { type Hit, isPerson, isWhole } from './scan.ts';
import { type Candidate, Site } from './site.ts';
import type { Surroundings } from './surroundings.ts';
import { clashes, foreignOwner, howWellFits, mayBearChamber, type Title } from './titles.ts';
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

/** Rank of the first office of a country. */
const HIGH_RANK = 1;

const CONGRESS = /\b(?:Senate|House|Congress|Capitol)\b/;

interface Naming {
  hit: Hit;
  actor: number;
  via: Via;
  rule: string;
  confidence: number;
  evidence: Span[];
}

/** Everybody on record whom the text names at one of `hits`, in text order; with offices as of the page's date. */
export function findPeople(page: PageText, hits: Hit[]): Mention[] {
  return new Cast(page).mentions(hits);
}

/** Whom the article names, and where. */
class Cast {
  private readonly namings: Naming[] = [];
  private readonly sites: Site[] = [];
  /** Where mentions begin that have initials before the hit. */
  private readonly starts = new Map<Hit, number>();
  /** First place where each actor is named in a way that leaves no doubt, by whole name or by title and name. */
  private readonly introduced = new Map<number, { whole: Span | null; titled: Span | null }>();
  /** Misspelt names that may as well be somebody else's right ones: they count when the article shows who is meant. */
  private readonly doubtful: { hit: Hit; one: Candidate }[] = [];

  private readonly bearers: FamilyBearers;
  private readonly text: string;
  private readonly date: string | null;
  private readonly lexicon: Lexicon;

  constructor(private readonly page: PageText) {
    this.bearers = new FamilyBearers(page.text);
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
      if (one !== null && (goesOnInFamily(around, one.detail) || isVessel(around, one.detail))) return;
      if (one !== null && !isNamesake(around, one.detail)) {
        const evidence = describedBy(around);
        if (one.misspelt && evidence.length === 0 && isAnotherFamily(around, one))
          this.doubtful.push({ hit, one });
        else if (namesBody(around)) this.introduce(hit, one, 'name');
        else this.nameWhole(hit, one, evidence);
        return;
      }
      if (verdict === 'thing') return;
      this.bearers.addStranger(hit, readings, { name: '', sex: null, start: hit.start });
    }
    if (hit.initials !== '') return;
    const candidates = this.candidates(hit, false);
    if (candidates.length === 0) return;
    const around = this.page.around(hit);
    const inserted = bracketed(around, candidates);
    if (inserted === null) this.addSite(around, candidates);
    else if (typeof inserted === 'string')
      this.bearers.addStranger(hit, candidates, { name: inserted, sex: null, start: hit.start });
    else this.nameWhole(hit, inserted, []);
  }

  /** Of several people of one family name initials leave those whom they fit. */
  private addSite(around: Surroundings, candidates: Candidate[]): void {
    const { initials, hit } = around;
    const fitting =
      initials === null ? candidates : candidates.filter(({ detail }) => initialsFit(initials, detail));
    const site = new Site(around, fitting.length > 0 ? fitting : candidates);
    this.sites.push(site);
    if (site.start < hit.start) this.starts.set(hit, site.start);
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
    const { around } = site;
    const titles = around.titles.length > 0 ? around.titles : around.titlesBeforeHonorific;
    if (titles.length === 0 || site.verdict !== 'name' || isAcronym(around)) return;
    for (const title of titles) {
      const fitting = site.candidates.filter(
        ({ detail }) => howWellFits(title, detail, this.date, this.lexicon) > 0 && site.sexAgrees(detail),
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
    // Elsewhere nouns and adverbs have capitals, or sentences open with words that are not known here.
    const owned = this.page.isEnglish && site.around.line === 'sentence';
    if (owned && foreignOwner(site.around.before, title, this.lexicon) !== null) return false;
    const family = site.around.name;
    const common = COMMON_FAMILIES.has(family);
    if (title.words.length === 1 && site.around.line !== 'sentence') return !common;
    // Many a council has its Speaker Johnson; beside Congress he is the one.
    return title.strong || !common || (title.words[0] === 'speaker' && CONGRESS.test(this.text));
  }

  /** Family names alone, in text order, for people whom the article introduces somewhere. */
  private nameBare(): void {
    const named = new Set(this.namings.map((naming) => naming.hit));
    const open = this.sites.filter(({ hit, around, candidates }) => {
      const concerns = !named.has(hit) && candidates.some(({ index }) => this.introduced.has(index));
      return concerns && !isAcronym(around) && !isScore(around);
    });
    const bare = open.filter((site) => !this.bearers.isStranger(site));
    for (const site of bare) {
      const byAge = toldByAge(site, ({ index }) => this.introduced.has(index));
      if (byAge && site.verdict === 'name') this.nameByAge(site, byAge);
      if (byAge !== undefined) continue;
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

  private nameByAge({ hit, around }: Site, candidate: Candidate): void {
    const sign: Span = [around.before.last?.start ?? hit.start, hit.start - 1];
    this.name(hit, candidate, 'surname', 'family-name-told-apart', [sign], CONFIDENCE.toldApart);
  }

  /** Family names alone of those whom their office makes plain, and of whom the article has no more. */
  private nameByOffice(hits: Hit[]): void {
    const open = this.sites.filter(
      ({ candidates }) => !candidates.some(({ index }) => this.introduced.has(index)),
    );
    if (open.length === 0) return;
    const introduced = new Map<number, Span>();
    for (const [actor, { whole, titled }] of this.introduced) {
      const span = whole ?? titled;
      if (span) introduced.set(actor, span);
    }
    for (const { site, candidate, country } of namedByOffice(this.page, open, hits, introduced)) {
      if (this.bearers.hasStranger(candidate.index)) continue;
      const rule = 'family-name-of-office-holder';
      this.name(site.hit, candidate, 'surname', rule, [country], CONFIDENCE.byOffice);
    }
  }

  /** The one introduced person a bare family name can mean; null when there are none or several. */
  private bareCandidate(
    site: Site,
    bare: Site[],
  ): { candidate: Candidate; bearer: Bearer; rivals: boolean } | null {
    if (site.verdict !== 'name') return null;
    const rightly = site.candidates.filter((one) => !one.misspelt);
    const known = (rightly.length > 0 ? rightly : site.candidates).filter(
      (one) => this.mayStandAlone(one) && !isSonOfAnother(one, site.candidates, this.date),
    );
    if (known.length === 0 || !ordinaryNameStands(site.around, rightly.length === 0)) return null;
    const { titles } = site.around;
    const possible = known.filter(
      ({ detail }) => !titles.some((title) => clashes(title, detail, this.lexicon)) && site.sexAgrees(detail),
    );
    const all = rivalsAt(this.bearers.of(site, bare), site, this.page);
    const said = site.around.honorific?.sex ?? null;
    const bearers = all.filter(({ sex }) => said === null || sex === null || sex === said);
    const rivals = all.length > 1;
    // Beside somebody living of the name, the long dead are history.
    const eligible = possible.filter(({ detail }) => !rivals || !isLongDead(detail, this.date));
    const mine = bearers.filter(({ actor }) => eligible.some(({ index }) => index === actor));
    const byPost = rivals ? toldByPost(site, possible, this.page) : null;
    const told = byPost && bearers.find(({ actor }) => actor === byPost.index);
    if (byPost && told) return { candidate: byPost, bearer: told, rivals };
    const bearer = rivals ? bearerMeant(mine, bearers, site.hit.start, this.page) : (mine[0] ?? null);
    const candidate = possible.find(({ index }) => index === bearer?.actor);
    if (!bearer || !candidate || this.titleIsAnothers(site, candidate)) return null;
    const fits = (title: Title) =>
      howWellFits(title, candidate.detail, this.date, this.lexicon) > 0 ||
      mayBearChamber(title, candidate.detail);
    if (rivals && titles.length > 0 && !titles.some(fits)) return null;
    if (!rivals && titles.length === 0 && this.isBeforeNamed(site, bearer)) return null;
    const doubtful = rivals && said === null && titles.length === 0;
    if (doubtful && speaksOfAnother(this.text, [site.hit.start, site.hit.end], bearer, all)) return null;
    return { candidate, bearer, rivals };
  }

  /**
   * "Clinton had Yeltsin …", and a sentence on "Hillary Clinton": below the headline a family name alone that stands before
   * the bearer's first whole name may as well be another's, if the record has one who held a high office.
   */
  private isBeforeNamed({ hit, candidates, around }: Site, { actor, anchors }: Bearer): boolean {
    const first = anchors[0]?.span[0] ?? 0;
    const [, body = 0] = this.page.paragraphs;
    if (hit.start > first || hit.start < body || around.line !== 'sentence') return false;
    // A heading within the text.
    if (!/[.!?…:]/.test(restOfLine(this.text, hit.end))) return false;
    return candidates.some(
      ({ index, detail, misspelt }) =>
        index !== actor && !misspelt && !this.introduced.has(index) && this.heldHighOffice(detail),
    );
  }

  private heldHighOffice({ terms, familyAlone }: ActorDetail): boolean {
    const { date, lexicon } = this;
    return (
      familyAlone &&
      terms.some(
        ([office, from]) =>
          (date === null || firstDay(from) <= date) && lexicon.office(office).rank <= HIGH_RANK,
      )
    );
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
    this.bearers.addAnchor(index, span);
    if (via === 'title') known.titled ??= span;
    else known.whole ??= span;
    this.introduced.set(index, known);
  }

  private mention({ hit, actor, via, rule, confidence, evidence }: Naming): Mention {
    const detail = this.lexicon.actor(actor);
    const { offices, was } = this.page.officesOf(detail);
    const start = this.starts.get(hit) ?? hit.start;
    return {
      start,
      end: hit.end,
      text: this.text.slice(start, hit.end),
      actor: detail.id,
      via,
      confidence,
      offices,
      was,
      why: { rule, evidence },
    };
  }
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end);
}

function inTextOrder(a: Naming, b: Naming): number {
  return a.hit.start - b.hit.start;
}
