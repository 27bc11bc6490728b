import type { Hit } from './hit.ts';
import { initialsFit } from './initials.ts';
import { judgeFamily, type Verdict } from './judgement.ts';
import type { ActorDetail } from './lexicon-format.ts';
import { isAnybody, isForeignTradesman, isOrdinaryBearer, ofAnotherAge, tradesman } from './namesakes.ts';
import { isOwnedThing } from './owned-things.ts';
import { onStreet } from './streets.ts';
import type { Surroundings } from './surroundings.ts';

/** Somebody on record whom a hit may name. */
export interface Candidate {
  index: number;
  detail: ActorDetail;
  misspelt: boolean;
  /** The words are a short form that belongs to nobody else's family. */
  short: boolean;
}

/** A family name somewhere in the text, and who may be meant. */
export class Site {
  private judged: Verdict | undefined;

  constructor(
    readonly around: Surroundings,
    readonly candidates: Candidate[],
  ) {}

  get hit(): Hit {
    return this.around.hit;
  }

  /** What the words around the name make of it. */
  get verdict(): Verdict {
    this.judged ??=
      isOrdinaryBearer(this.around) ??
      isOwnedThing(this.around) ??
      tradesman(this.around) ??
      isAnybody(this.around) ??
      isForeignTradesman(this.around) ??
      onStreet(this.around) ??
      ofAnotherAge(this.around, this.candidates) ??
      judgeFamily(
        this.around,
        this.candidates.some(({ detail }) => detail.eastern),
        this.initialsFit,
      );
    return this.judged;
  }

  /** Where the mention begins: initials that are the bearer's belong to it. */
  get start(): number {
    const { initials, hit } = this.around;
    return initials !== null && this.initialsFit ? initials.start : hit.start;
  }

  private get initialsFit(): boolean {
    const { initials } = this.around;
    return initials === null || this.candidates.some(({ detail }) => initialsFit(initials, detail));
  }

  /** The word that makes another person's name of this one: "jill" of Jill Biden; '' when there is none. */
  get otherName(): string {
    const { before, after } = this.around;
    const { last } = before;
    return last?.capital ? last.folded : (after.word?.folded ?? '');
  }

  sexAgrees(detail: ActorDetail): boolean {
    const said = this.around.honorific?.sex ?? null;
    return said === null || detail.sex === null || said === detail.sex;
  }
}
