import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Topic } from '../../src/model/claim.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { buildClaims, buildLexicon, createRecogniser, type Example } from '../../src/recogniser/index.ts';
import { findBrowser } from '../fresh.mjs';
import { examplesOf } from '../records/claim-quality.ts';
import { loadRecord } from '../records/load.ts';
import type { ClaimRounds, Read } from './claims-rounds.ts';
import { made } from './made-up.ts';
import { inChromium, inNode, type Place } from './matcher.ts';
import type { Ratio } from './matcher-rounds.ts';

const PAGES = fileURLToPath(new URL('../../tests/pages/marked/', import.meta.url));
/** How many claims there are: as shipped, and with made-up ones of the same shape beside them. */
const CLAIMS = [0, 1_000, 5_000];
/** Times the text. */
const LENGTHS = [1, 4, 16];

/** Packages that find who and what is named or tag every word: the least that recognising speakers with them takes. */
const PEERS: Record<string, string> = {
  'wink-nlp, entities': `(() => { const nlp = peer(model, ['sbd', 'pos', 'ner']); return (text) => nlp.readDoc(text).entities().out(); })()`,
  compromise: '(text) => peer(text).people().out("array")',
};

/** Measures quotations, speakers and claims together in node and Chromium against a bare loop; prints tables. */
export async function benchClaims(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const program = join(folder, 'rounds.js');
    const entry = fileURLToPath(new URL('./claims-rounds.ts', import.meta.url));
    await build({ entryPoints: [entry], bundle: true, format: 'iife', outfile: program });
    const record = loadRecord();
    const { recognise } = createRecogniser(buildLexicon(record.actors, record.offices));
    const articles: Read[] = readdirSync(PAGES)
      .filter((name) => name.endsWith('.md'))
      .map((name) =>
        readFileSync(join(PAGES, name), 'utf8')
          .replace(/^---.*?^---/ms, '')
          .replaceAll(/[{}[\]|]/g, ' '),
      )
      .map((text) => ({ text, mentions: recognise({ text, date: null, lang: 'en' }).mentions }));
    const places = Object.fromEntries(record.actors.map(({ id, country }) => [id, country]));
    const files = CLAIMS.map((more) => {
      const { topics, vocabulary, examples } = withMadeUp(
        record.topics,
        record.vocabulary,
        examplesOf(record),
        more,
      );
      return {
        count: topics.flatMap(({ claims }) => claims).length,
        bytes: buildClaims(topics, vocabulary, { examples }),
      };
    });
    const chromium = findBrowser('chromium');
    const at: Place[] = [{ name: 'node', run: async (code) => inNode(program, code), close: async () => {} }];
    if (chromium !== null) at.push(await inChromium(chromium, program));
    for (const place of at) {
      try {
        console.log(`\nQuotations, speakers and claims in ${place.name}: times a bare charCodeAt loop\n`);
        console.log(
          '| claims | text, units | reading words | and quotations, speakers | and claims | quotations | claims found |',
        );
        console.log('|---|---|---|---|---|---|---|');
        for (const { count, bytes } of files) await row(place, articles, places, count, bytes);
        const [shipped] = files;
        if (place.name === 'node' && shipped)
          for (const times of LENGTHS.slice(1)) {
            const longer = articles.map(({ text }) => repeated(text, times, recognise));
            await row(place, longer, places, shipped.count, shipped.bytes);
          }
      } finally {
        await place.close();
      }
    }
    printPeers(program, articles, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function repeated(
  text: string,
  times: number,
  recognise: ReturnType<typeof createRecogniser>['recognise'],
): Read {
  const longer = Array(times).fill(text).join('\n\n');
  return { text: longer, mentions: recognise({ text: longer, date: null, lang: 'en' }).mentions };
}

async function row(
  place: Place,
  articles: Read[],
  places: Record<string, string>,
  count: number,
  bytes: ArrayBuffer,
): Promise<void> {
  const file = `Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (char) => char.charCodeAt(0)).buffer`;
  const code = `claimRounds.warm(${JSON.stringify(articles)}, ${JSON.stringify(places)}, ${file})`;
  const { words, quotations, whole, quotes, claims } = (await place.run(code)) as ClaimRounds;
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  const cells = [count, length, shown(words), shown(quotations), shown(whole), quotes, claims];
  console.log(`| ${cells.join(' | ')} |`);
}

/** The claims and as many made-up ones as are asked for: real ones again, with words of their own but the same parties. */
function withMadeUp(topics: Topic[], vocabulary: Vocabulary, examples: Example[], more: number) {
  const real = topics.flatMap(({ claims }) => claims);
  const claims: Topic['claims'] = [];
  const terms = { ...vocabulary.terms };
  const added: Example[] = [];
  for (let n = 0; n < more; n++) {
    const claim = real[n % real.length];
    if (!claim) break;
    const other = made(n);
    const id = `${claim.id}-${n}`;
    const pattern = (line: string) =>
      line.replaceAll(/\{([a-z0-9-]+)\}|=?\p{Ll}[\p{Ll}\p{N}_]*/gu, (atom, term?: string) => {
        if (term === undefined) return atom.length < 3 ? atom : other(atom);
        if (term === 'not' || term in vocabulary.sides) return atom;
        terms[`${term}-${n}`] ??= (vocabulary.terms[term] ?? []).map((words) =>
          words.replaceAll(/\p{Ll}+/gu, other),
        );
        return `{${term}-${n}}`;
      });
    const { asserts, rejects, qualifies } = claim.patterns;
    const lines = (some: string[]) => some.filter((line) => !line.includes('@')).map(pattern);
    claims.push({
      ...claim,
      id,
      patterns: { asserts: lines(asserts), rejects: lines(rejects), qualifies: lines(qualifies) },
      wordings: claim.wordings.map((text) => text.replaceAll(/\b\p{Ll}+/gu, other)),
      mustMatch: { asserts: [], rejects: [], qualifies: [] },
      mustNotMatch: [],
    });
    for (const example of examples.filter((one) => one.claim === claim.id).slice(0, 3))
      added.push({ ...example, claim: id, text: example.text.replaceAll(/\b\p{Ll}+/gu, other) });
  }
  return {
    topics: more === 0 ? topics : [...topics, { topic: 'made-up', title: 'Made up', claims }],
    vocabulary: { ...vocabulary, terms },
    examples: [...examples, ...added],
  };
}

function printPeers(program: string, articles: Read[], folder: string): void {
  const require = createRequire(import.meta.url);
  const file = join(folder, 'text.txt');
  writeFileSync(file, articles.map(({ text }) => text).join('\n\n'));
  console.log('\nOn the same text (node)\n');
  console.log('| | times a bare loop |');
  console.log('|---|---|');
  for (const [name, search] of Object.entries(PEERS)) {
    const [pack = ''] = name.split(',');
    const before = `const peer = require(${JSON.stringify(require.resolve(pack))});
      const model = require(${JSON.stringify(require.resolve('wink-eng-lite-web-model'))});
      const text = readFileSync(${JSON.stringify(file)}, 'utf8').slice(0, 60000);`;
    console.log(`| ${name} | ${shown(inNode<Ratio>(program, `rounds.peer(text, ${search})`, before))} |`);
  }
}

const shown = ({ median, low, high }: Ratio) => `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
