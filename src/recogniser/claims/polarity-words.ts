import { WordBits } from '../word-bits.ts';
import { formsOf } from './forms.ts';

const list = (words: string) => words.split(' ');

/** What a speaker says for the own side. */
export const OURS = list('we our us ours');

/** Apostrophes fall out when words are folded: "don't" is "dont". */
export const NEGATORS = list(
  'not no never neither nor none nothing nobody nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt mustnt unable unwilling',
);

/** What a word does to the words of a claim near it, one bit each. */
export const Does = {
  negates: 1,
  /** "Denied that", "groundless", "so-called", "accusations": the speaker does not stand behind it. */
  denies: 2,
  /** Against what should be: only for claims of that kind. */
  opposes: 4,
  /** "If", "unless": on a condition. */
  conditions: 8,
  /** "Whether". */
  doubts: 16,
  /** "May", "reportedly". */
  hedges: 32,
  /** "Not only": what is negated goes on. */
  only: 64,
  /** "But": what stood before it does not reach past it. */
  turns: 128,
} as const;

const WORDS: [bits: number, words: string[]][] = [
  [Does.negates, NEGATORS],
  [Does.negates, [...'fail lack'.split(' ')].flatMap((word) => formsOf(word).flat())],
  [
    Does.denies,
    list(
      'disagree deny denial reject rejection dismiss refute rebut repudiate debunk smear slander vilify vilification disinformation misinformation hype fabricate fabrication accusation allegation myth fallacy lie nonsense slur canard',
    ).flatMap((word) => formsOf(word).flat()),
  ],
  [
    Does.denies,
    list(
      'bogus groundlessly groundless baseless unfounded unsubstantiated false falsely untrue fake lying absurd nonsensical',
    ),
  ],
  [
    Does.opposes,
    list(
      'oppose opposition condemn condemnation refuse object objection resist deplore decry denounce protest',
    ).flatMap((word) => formsOf(word).flat()),
  ],
  [Does.opposes, list('unacceptable inadmissible wrong mistake mistaken opposed')],
  [Does.conditions, list('if unless until assuming')],
  [Does.doubts, list('whether wonder wondered wonders')],
  [
    Does.hedges,
    list('may might could possibly perhaps maybe reportedly allegedly apparently seem seems appear appears'),
  ],
  [Does.only, list('only just merely simply')],
  [Does.turns, list('but although though whereas while instead')],
];

const known = new WordBits(WORDS);

/** Bits of {@link Does} of the word with this hash. */
export function doesAt(hash: number): number {
  return known.of(hash);
}

/** Reporting verbs, as lemmas, by which a speaker puts away what is reported. */
export const DENYING_CUES: ReadonlySet<string> = new Set(
  list('deny reject dismiss refute rebut repudiate debunk disavow'),
);
