import { CLAIMS_FILE, NAMES_FILE } from '../database/format.ts';
import { openDatabase } from '../database/query.ts';
import { subjectOf } from '../database/ranking.ts';
import type { Annotated } from '../model/annotated.ts';
import type { BriefRecord } from '../model/brief.ts';
import type { Article } from '../model/finding.ts';
import { createRecogniser, openFragments } from '../recogniser/index.ts';
import { readBytes, readText } from './files.ts';

/** The record's files; statements are read when somebody asks. */
export const database = openDatabase(readText);

let recogniser: Promise<ReturnType<typeof createRecogniser>> | null = null;

/** Opened at the first article; a failed attempt is not kept, so that the next article tries again. */
function openRecogniser(): Promise<ReturnType<typeof createRecogniser>> {
  recogniser ??= Promise.all([readBytes(NAMES_FILE), readBytes(CLAIMS_FILE)]).then((files) =>
    createRecogniser(...files),
  );
  recogniser.catch(() => {
    recogniser = null;
  });
  return recogniser;
}

let fragments: Promise<ReturnType<typeof openFragments>> | null = null;

/** The same for the officials' own words. */
function openSaid(): Promise<ReturnType<typeof openFragments>> {
  fragments ??= database.fragments().then(openFragments);
  fragments.catch(() => {
    fragments = null;
  });
  return fragments;
}

/** A brief has room for so many statements of one person. */
const BRIEF_STATEMENTS = 3;

/** What the record holds on an article's people and claims; statements without a word of its subject are left out. */
export async function brief(
  actors: string[],
  claims: string[],
  date: string | null,
  subject: string[],
): Promise<BriefRecord> {
  const choice = { limit: BRIEF_STATEMENTS, subject: new Set(subject), onlyClosest: true };
  const [people, sheets] = await Promise.all([
    Promise.all(actors.map((actor) => database.sheet(actor, date, choice))),
    Promise.all(claims.map((claim) => database.claimSheet(claim, date))),
  ]);
  return { people, claims: sheets };
}

/**
 * Reads one article: what it names, and for each name what a list of people shows. `misattribution`: cautions of
 * quotations that are another's are wanted.
 */
export async function annotate(article: Article, misattribution: boolean): Promise<Annotated> {
  const said = misattribution ? await openSaid() : null;
  const findings = (await openRecogniser()).recognise(article, said);
  const cautioned = findings.cautions.flatMap(({ actor, suggests }) => [actor, suggests]);
  const named = [...findings.mentions.map(({ actor }) => actor), ...cautioned];
  const ids = [...new Set(named)].filter((id) => id !== null);
  const entries = await Promise.all(
    ids.map(async (id) => [id, await database.entry(id, article.date)] as const),
  );
  return { findings, people: Object.fromEntries(entries), subject: subjectOf(article.text) };
}
