import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ClaimFinding, type Findings, SURE_ENOUGH } from '../../src/model/finding.ts';
import type { TheRecord } from '../../src/model/record.ts';
import { buildLexicon, createRecogniser } from '../../src/recogniser/index.ts';
import { compileClaims } from '../records/compile-claims.ts';
import { type ClaimedPage, type ExpectedClaim, readClaimedPage } from './claimed-page.ts';
import { type Count, figures } from './score.ts';

const PAGES = fileURLToPath(new URL('../../tests/pages/claimed/', import.meta.url));

/** Hits of one set of pages; `speakers` and `stances` count among what is right in `said`. */
export interface ClaimScore {
  said: Count;
  /** The same for findings that readers see: {@link SURE_ENOUGH} and above. */
  painted: Count;
  narration: Count;
  speakers: number;
  stances: number;
  errors: string[];
}

/** A score of nothing yet. */
export function emptyScore(): ClaimScore {
  const none = (): Count => ({ right: 0, wrong: 0, missed: 0 });
  return { said: none(), painted: none(), narration: none(), speakers: 0, stances: 0, errors: [] };
}

interface Matched {
  pairs: [ExpectedClaim, ClaimFinding][];
  misses: ExpectedClaim[];
  surplus: ClaimFinding[];
}

/** Pairs what is expected with what is found, each once: same claim, places with words in common, most common first. */
function matched(expected: ExpectedClaim[], found: ClaimFinding[]): Matched {
  const candidates = expected.flatMap((one) =>
    found.flatMap((other) => {
      const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return one.claim === other.claim && common > 0 ? [{ one, other, common }] : [];
    }),
  );
  const pairs = new Map<ExpectedClaim, ClaimFinding>();
  const taken = new Set<ClaimFinding>();
  for (const { one, other } of candidates.sort((a, b) => b.common - a.common)) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return {
    pairs: [...pairs],
    misses: expected.filter((one) => !pairs.has(one)),
    surplus: found.filter((other) => !taken.has(other)),
  };
}

function add(count: Count, { pairs, misses, surplus }: Matched): void {
  count.right += pairs.length;
  count.missed += misses.length;
  count.wrong += surplus.length;
}

/** Compares one page's claims with what is marked in it, into `score`. A stance of null is a wrong one. */
export function scoreClaims(
  { name, text, claims }: ClaimedPage,
  findings: Findings,
  score: ClaimScore,
): void {
  const [said, narrated] = (['said', 'narration'] as const).map((voice) => ({
    expected: claims.filter((one) => one.voice === voice),
    found: findings.claims.filter((one) => one.voice === voice),
  }));
  if (said === undefined || narrated === undefined) return;
  const spoken = matched(said.expected, said.found);
  const told = matched(narrated.expected, narrated.found);
  add(score.said, spoken);
  add(score.narration, told);
  const seen = said.found.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  add(score.painted, matched(said.expected, seen));

  const error = (what: string, one: ExpectedClaim | ClaimFinding) => {
    const label = [one.claim, one.stance ?? one.voice, one.speaker ?? '?'].join(' ');
    const sure = 'confidence' in one ? ` ${one.confidence.toFixed(2)}` : '';
    const context = [
      text.slice(Math.max(0, one.start - 60), one.start),
      text.slice(one.start, one.end),
      text.slice(one.end, one.end + 40),
    ];
    score.errors.push(`${name}: ${what} ${label}${sure}: …${context.join('|').replaceAll('\n', ' ')}…`);
  };
  for (const one of [...spoken.misses, ...told.misses]) error('missed', one);
  for (const one of [...spoken.surplus, ...told.surplus]) error('surplus', one);
  for (const [one, other] of spoken.pairs) {
    if (one.speaker === other.speaker) score.speakers++;
    else error(`speaker ${other.speaker ?? '?'} for`, one);
    if (one.stance === other.stance) score.stances++;
    else error(`stance ${other.stance ?? 'null'} for`, one);
  }
}

/**
 * Prints how the recogniser does on the golden pages of claims, `dev` and `kept` apart; `errors` lists those of dev only,
 * so that the kept pages stay a judgement. Throws when a page names a claim or an actor that is not on record.
 */
export function evaluateClaims(record: TheRecord, errors: boolean): void {
  const lexicon = buildLexicon(record.actors, record.offices);
  const recogniser = createRecogniser(lexicon, compileClaims(record, lexicon).claims);
  const claims = new Set(record.topics.flatMap((topic) => topic.claims.map(({ id }) => id)));
  const actors = new Set(record.actors.map(({ id }) => id));
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.md'));
  for (const part of ['dev', 'kept']) {
    const score = emptyScore();
    const pages = names
      .filter((name) => name.startsWith(`${part}-`))
      .sort()
      .map((name) => readClaimedPage(name, readFileSync(`${PAGES}/${name}`, 'utf8')));
    for (const page of pages) {
      for (const { claim, speaker, start } of page.claims) {
        const unknown = claims.has(claim) ? (actors.has(speaker ?? '') ? null : speaker) : claim;
        if (unknown !== null) throw new Error(`${page.name}: "${unknown}" at ${start} is not on record`);
      }
      scoreClaims(page, recogniser.recognise(page), score);
    }
    console.log(`\n${part}: ${pages.length} pages\n`);
    console.log(
      '| claims | right | wrong | missed | precision | recall | F1 |\n|---|---|---|---|---|---|---|',
    );
    for (const kind of ['said', 'painted', 'narration'] as const) {
      const { right, wrong, missed } = score[kind];
      const { precision, recall, f1 } = figures(score[kind]);
      const shares = [precision, recall, f1].map((share) => share.toFixed(1));
      console.log(`| ${[kind, right, wrong, missed, ...shares].join(' | ')} |`);
    }
    const share = (n: number) =>
      `${n} of ${score.said.right} (${((100 * n) / score.said.right).toFixed(1)} %)`;
    console.log(`\nright speaker: ${share(score.speakers)}; right stance: ${share(score.stances)}`);
    if (errors && part === 'dev') for (const line of score.errors) console.log(line);
  }
}
