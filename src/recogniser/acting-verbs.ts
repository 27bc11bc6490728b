/** Verbs that a government or an organisation governs when it speaks or acts; a place governs none of them. */

/** Regular ones by their base form; of others base, past and participle. */
const REGULAR =
  `accept accuse acknowledge admit add agree allege announce approve argue assert ask ban blame caution cite complain
  concede conclude condemn confirm consider contend criticise criticize declare decline decry defend denounce deny deploy
  deride describe dismiss dispatch downplay emphasise emphasize endorse expect expel explain express hail imply impose indicate inform
  insist intend invite lament launch maintain oppose pledge praise predict proclaim promise propose pursue reaffirm reassure
  refuse reiterate reject reply respond retaliate reveal slam stress suggest summon suspend threaten underline underscore unveil urge
  vow want warn welcome worry believe`.split(/\s+/);
/** Nouns as well: "the Kremlin plans to", but not "Pentagon plans leaked". */
const NOUNS_TOO =
  `back call claim comment demand dispute fear hint hope issue note offer order perceive plan protest push repeat report request
  signal support suspect veto view voice`.split(/\s+/);
const IRREGULAR =
  `say said said|tell told told|think thought thought|seek sought sought|withdraw withdrew withdrawn|send sent sent|forbid forbade forbidden|swear swore sworn`
    .split('|')
    .map((forms) => forms.trim().split(' '));
/** They double their last letter. */
const DOUBLING = /^(?:plan|ban|slam|expel)$/;

const finite = new Set<string>();
const ongoing = new Set<string>();
const done = new Set<string>();
const base = new Set<string>();

for (const verb of [...REGULAR, ...NOUNS_TOO]) {
  const stem = DOUBLING.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '');
  const yEnding = /[^aeiou]y$/.test(verb);
  const past = yEnding ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  enter(verb, past, past, `${stem}ing`);
}
for (const [verb = '', past = '', participle = ''] of IRREGULAR) {
  enter(verb, past, participle, `${verb}ing`);
}

function enter(verb: string, past: string, participle: string, ing: string): void {
  base.add(verb);
  finite.add(past).add(third(verb));
  done.add(participle);
  ongoing.add(ing);
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const BEING = new Set(['is', 'are', 'was', 'were']);
const HAVING = new Set(['has', 'have', 'had']);
const MODAL = new Set([
  'will',
  'would',
  'must',
  'may',
  'might',
  'should',
  'could',
  'can',
  'cannot',
  'do',
  'does',
  'did',
]);
const ADVERBS = new Set(
  `not also now again still later earlier then already both jointly since even just never once always on monday tuesday wednesday
  thursday friday saturday sunday t nt`.split(/\s+/),
);

/** What may follow a verb that is a noun as well: its object or its clause begins so. */
const OBJECT =
  /^(?:to|for|that|it|its|the|an?|this|these|those|all|any|no|their|on|off|out|back|as|against|when|which|with|over|his|her)$/;
const nouns = new Set(NOUNS_TOO.map(third));

/** True when a word may begin "has repeatedly warned", or "and Moscow said" after another subject. */
export function mayBeginPredicate(word: string): boolean {
  return (
    finite.has(word) ||
    BEING.has(word) ||
    HAVING.has(word) ||
    MODAL.has(word) ||
    word === 'and' ||
    isAdverb(word)
  );
}

/** Index, after the adverbs, of the acting verb that the words begin with ("has repeatedly warned"); -1 when they begin with none. */
export function actingVerb(words: string[]): number {
  let at = afterAdverbs(words, 0);
  const first = words[at] ?? '';
  const helper = BEING.has(first) ? ongoing : HAVING.has(first) ? done : MODAL.has(first) ? base : null;
  if (helper === null) {
    const noun = nouns.has(first) && !OBJECT.test(words[at + 1] ?? 'that');
    return finite.has(first) && !noun ? at : -1;
  }
  at = afterAdverbs(words, at + 1);
  return helper.has(words[at] ?? '') ? at : -1;
}

function afterAdverbs(words: string[], from: number): number {
  let at = from;
  while (isAdverb(words[at] ?? '')) at++;
  return at;
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 3 && word.endsWith('ly'));
}
