import type { Hit } from './hit.ts';
import { judgeFamily, type Verdict } from './judgement.ts';
import type { ActorDetail } from './lexicon-format.ts';
import { isOrdinaryBearer, isOwnedThing, tradesman } from './namesakes.ts';
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
      judgeFamily(
        this.around,
        this.candidates.some(({ detail }) => detail.eastern),
        this.candidates.map(({ detail }) => detail.givenInitials).join(''),
      );
    return this.judged;
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
