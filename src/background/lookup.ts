import { NAMES_FILE } from '../database/format.ts';
import { openDatabase } from '../database/query.ts';
import { subjectWords } from '../database/ranking.ts';
import type { Annotated } from '../messages/protocol.ts';
import { CARD_STATEMENTS } from '../messages/to-page.ts';
import type { Article } from '../model/finding.ts';
import { createRecogniser } from '../recogniser/index.ts';
import { readBytes, readText } from './files.ts';

/** The record's files; statements are read when somebody asks. */
export const database = openDatabase(readText);

let recogniser: Promise<ReturnType<typeof createRecogniser>> | null = null;

/** Opened at the first article; a failed attempt is not kept, so that the next article tries again. */
function openRecogniser(): Promise<ReturnType<typeof createRecogniser>> {
  recogniser ??= readBytes(NAMES_FILE).then(createRecogniser);
  recogniser.catch(() => {
    recogniser = null;
  });
  return recogniser;
}

/** Reads one article: what it names, and for each name what a list of people shows. */
export async function annotate(article: Article): Promise<Annotated> {
  const findings = (await openRecogniser()).recognise(article);
  const words = subjectWords(article.text);
  const people: Annotated['people'] = {};
  await Promise.all(
    [...new Set(findings.mentions.map(({ actor }) => actor))].map(async (id) => {
      const { date } = article;
      const sheet = await database.sheet(id, date, { limit: 0 });
      const closest = date === null ? [] : await database.closest(id, date, words, CARD_STATEMENTS);
      people[id] = {
        name: sheet.actor.name,
        office: sheet.offices[0]?.title ?? null,
        was: sheet.was?.title ?? null,
        held: sheet.counts.all,
        before: sheet.counts.before,
        closest,
      };
    }),
  );
  return { findings, people };
}
