/**
 * Verbs with which English news reports what somebody says, written out by class. What a class allows:
 * say: a clause ("said that", "said he") and a quotation; tell: the same after an addressee; ask: a question, or
 * somebody to do something; judge: a thing or somebody spoken of ("condemned the raid"); name: somebody and what they
 * are called; urge: somebody to do something; vow: "to" and a verb, or a clause; voice: only with a quotation, or "that".
 */
export type CueClass = 'say' | 'tell' | 'ask' | 'judge' | 'name' | 'urge' | 'vow' | 'voice';

/** How a reporting verb stands in the text. */
export type CueForm = 'base' | 'finite' | 'past' | 'ongoing';

export interface Cue {
  lemma: string;
  kind: CueClass;
  form: CueForm;
  /** The same letters are as often a noun or an adjective: "claims", "the stated aim". */
  noun: boolean;
}

/** "base", or "base past participle" of irregular verbs; a star: its -s form is a common noun as well. */
const VERBS: Record<CueClass, string> = {
  say: `say said said|add|warn|insist|argue|declare|state*|note*|explain|claim*|announce|allege|assert|complain|concede|contend|suggest|predict|
    stress|emphasise|emphasize|underline|underscore|reiterate|repeat|affirm|reaffirm|confirm|acknowledge|admit|report*|remark*|
    caution|write wrote written|tweet*|post*|disclose|reveal|reply*|retort|counter|joke*|quip|recall|testify|
    believe|boast*|confess|proclaim|estimate*|hint*|imply|clarify|comment*|lament|elaborate|volunteer|point pointed pointed|highlight*|protest*|agree|
    joke|swear swore sworn|indicate|opine|muse|vent|fume|relate|recount|surmise|gripe*|grouse*|brag*|plead|think thought thought|hope|charge*|
    speculate|forecast|intone|exclaim|marvel|enthuse|concur|signal*|reckon|stipulate|venture*|certify`,
  tell: 'tell told told|remind|assure|inform|reassure|notify|brief',
  ask: 'ask|ponder|inquire|enquire|wonder|question*|query*',
  judge: `accuse|blame|condemn|criticise|criticize|denounce|praise|welcome|deny|reject|dismiss|defend|decry|deplore|slam*|blast*|rebuke|
    hail|laud|applaud|oppose|dispute*|rebut|refute|demand*|deride|ridicule|echo|bemoan|chide|castigate|thank|
    congratulate|commend|extol|regret*|refute|tout|downplay|describe|fault|lambast|lambaste|mock|express|voice|reprimand|scold|cite|assail|berate|excoriate|admonish|belittle|disparage|vilify`,
  name: 'call*|label*|brand*|dub|term*|deem|characterise|characterize|portray|liken',
  urge: 'urge|appeal*|implore|beseech|exhort|instruct|encourage|beg|advise',
  vow: 'vow|pledge*|promise*|threaten|propose',
  voice: `maintain|worry*|fret|observe|conclude|continue|respond|shoot shot shot|shout|cry|laugh|sigh|shrug|snap|scoff|chant|smile|nod|begin began begun|gush|roar|mutter|whisper|yell|scream|thunder|bellow|
    interject|interrupt|find found found|sneer|share*|assess|convey|relay*|answer*|crow|read read read|groan|grumble|recite|sing sang sung|quote|beam*|deadpan|chime*|go went gone|put put put|hit* hit hit`,
};
const DOUBLING = /^(?:quip|slam|nod|snap|dub|beg|label|admit|rebut|concur|fret|brag|put|hit)$/;

const cues: Cue[] = [];
const byForm = new Map<string, number>();

/** Every form of every verb with the index of its {@link cueAt} entry, the first class written winning. */
export function cueForms(): ReadonlyMap<string, number> {
  return byForm;
}

export function cueAt(index: number): Cue | undefined {
  return cues[index];
}

function enter(word: string, cue: Cue): void {
  if (byForm.has(word)) return;
  byForm.set(word, cues.length);
  cues.push(cue);
}

for (const kind of Object.keys(VERBS) as CueClass[]) {
  for (const verb of VERBS[kind].split('|')) {
    const [written = '', irregular, participle] = verb.trim().split(/\s+/);
    const noun = written.endsWith('*');
    const base = noun ? written.slice(0, -1) : written;
    const yEnding = /[^aeiou]y$/.test(base);
    const stem = DOUBLING.test(base) ? base + base.slice(-1) : base.replace(/e$/, '');
    const past = irregular ?? (yEnding ? `${base.slice(0, -1)}ied` : `${stem}ed`);
    const third = yEnding
      ? `${base.slice(0, -1)}ies`
      : /(?:s|sh|ch|x|o)$/.test(base)
        ? `${base}es`
        : `${base}s`;
    enter(past, { lemma: base, kind, form: 'past', noun: false });
    // "Labelled" in British copy, "labeled" in American.
    if (/[aeiou]l$/.test(base)) {
      const other = stem === base ? `${base}l` : base;
      enter(`${other}ed`, { lemma: base, kind, form: 'past', noun: false });
      enter(`${other}ing`, { lemma: base, kind, form: 'ongoing', noun: false });
    }
    enter(base, { lemma: base, kind, form: 'base', noun });
    enter(third, { lemma: base, kind, form: 'finite', noun });
    enter(`${base === 'agree' ? 'agree' : stem}ing`, { lemma: base, kind, form: 'ongoing', noun: false });
    if (participle !== undefined) enter(participle, { lemma: base, kind, form: 'past', noun: false });
  }
}
