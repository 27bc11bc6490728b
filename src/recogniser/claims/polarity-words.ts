import { hashWord } from '../normalise.ts';
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
  /** "And says": another clause of the same speaker begins. */
  goesOn: 256,
} as const;

const WORDS: [bits: number, words: string[]][] = [
  [Does.negates, NEGATORS],
  [Does.negates, [...'fail lack'.split(' ')].flatMap((word) => formsOf(word).flat())],
  [
    Does.denies,
    list(
      'disagree deny denial reject rejection dismiss refute rebut repudiate debunk smear slander vilify vilification disinformation misinformation hype fabricate fabrication accusation allegation myth fallacy lie nonsense slur canard hoax falsehood fiction rumour rumor concoct misrepresent',
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
  [Does.turns, list('but although though whereas while instead however')],
];

const known = new WordBits(WORDS);

/** Bits of {@link Does} of the word with this hash. */
export function doesAt(hash: number): number {
  return known.of(hash);
}

/** Words in a row that do what none of them does alone; the first word carries it. Words part at hyphens. */
const PHRASES: [bits: number, phrases: string[]][] = [
  [
    Does.denies,
    [
      'so called',
      ...pairs('no', 'evidence proof truth indication sign signs grounds'),
      ...pairs('not', 'believe think seen see consider regard accept agree aware'),
      ...pairs('dont', 'believe think see consider regard accept agree'),
      ...pairs('doesnt', 'believe think see consider regard accept agree'),
      ...pairs('never', 'accept'),
    ],
  ],
  [Does.negates, ['rather than']],
  [
    Does.conditions,
    ['provided that', 'long as', 'on condition', 'on the condition', ...pairs('only', 'when if after once')],
  ],
  [Does.opposes, pairs('rule rules ruled ruling', 'out')],
  [
    Does.goesOn,
    pairs(
      'and',
      'says said calls called adds added finds found wants wanted asks asked warns warned accuses accused denies denied condemns condemned opposes opposed demands demanded urges urged rejects rejected hopes promises promised thanks speaks names that he she they',
    ),
  ],
];

/** In these nothing is negated, denied or made a condition. */
const IDLE = [
  ...pairs(
    'without',
    'delay doubt question exception fail hesitation precedent condition conditions precondition preconditions terms',
  ),
  ...pairs('no', 'doubt matter less effort choice alternative'),
  ...pairs('not', 'hesitate if least'),
  ...pairs('nothing', 'but less short'),
  ...list('it necessary needed required possible').map((word) => `long as ${word}`),
  ...pairs('if', 'necessary needed need required possible any not'),
  ...pairs('even as', 'if'),
  ...pairs('lie lies', 'with in at on between behind squarely solely entirely beyond'),
];

/** Every first with every second. */
function pairs(firsts: string, seconds: string): string[] {
  return list(firsts).flatMap((first) => list(seconds).map((second) => `${first} ${second}`));
}

const inRow = new Map<number, [bits: number, rest: number[]][]>();
for (const [bits, phrases] of [...PHRASES, [0, IDLE] as const])
  for (const text of phrases) {
    const [first = 0, ...rest] = text.split(' ').map(hashWord);
    inRow.set(first, [...(inRow.get(first) ?? []), [bits, rest]]);
  }
const LONGEST = 3;

/** Bits of {@link Does} of a word, by itself and with those after it: `hash` are the hashes of all words. */
export function doesInRow(hash: Int32Array, word: number): number {
  let bits = doesAt(hash[word] as number);
  for (let first = Math.max(0, word - LONGEST + 1); first <= word; first++) {
    const rows = inRow.get(hash[first] as number);
    if (rows === undefined) continue;
    for (const [more, rest] of rows) {
      if (!rest.every((one, i) => hash[first + 1 + i] === one)) continue;
      if (more === 0 && first + rest.length >= word) return 0;
      if (first === word) bits |= more;
    }
  }
  return bits;
}

/** Reporting verbs, as lemmas, by which a speaker puts away what is reported. */
export const DENYING_CUES: ReadonlySet<string> = new Set(
  list('deny reject dismiss refute rebut repudiate debunk disavow'),
);
