import type { ClaimCard, OwnWords } from '../model/claim-card.ts';
import type { ClaimSheet, ClaimStatement } from '../model/claim-sheet.ts';
import type { Stance } from '../model/statement.ts';

const STANCES: Stance[] = ['asserts', 'rejects', 'qualifies'];

/**
 * What a card says of a claim in an article, drawn from all that the record holds on it. `speaker` is whoever makes it
 * there (null: not on record). Statements of one actor at one occasion count once; only those from before the
 * article's date are told, so the page's own words are never their own predecessor.
 */
export function claimCardOf(
  sheet: ClaimSheet,
  speaker: { actor: string; name: string } | null,
  occasionOf: (key: string) => string,
): ClaimCard {
  const earlier = sheet.date === null ? sheet.undivided : sheet.before;
  const isOwn = ({ speakers }: ClaimStatement) => speakers.some(({ actor }) => actor === speaker?.actor);
  const stanceOf = ({ claims }: ClaimStatement) =>
    claims.find(({ id }) => id === sheet.claim.id)?.stance ?? 'asserts';
  const counted = byOccasion(earlier, occasionOf);
  const others = counted.filter((statement) => !isOwn(statement));
  return {
    claim: sheet.claim,
    topic: sheet.topic,
    date: sheet.date,
    own: speaker && ownWords(speaker, counted.filter(isOwn)),
    others: STANCES.flatMap((stance) => {
      const some = others.filter((statement) => stanceOf(statement) === stance);
      const [latest] = some;
      return latest ? [{ stance, held: some.length, latest }] : [];
    }),
    strip: counted
      .map((statement) => ({ date: statement.date, stance: stanceOf(statement), own: isOwn(statement) }))
      .reverse(),
    range: sheet.range,
  };
}

/** Newest first, as they come: of several at one occasion by the same people the first one stays. */
function byOccasion(statements: ClaimStatement[], occasionOf: (key: string) => string): ClaimStatement[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const occasion = `${statement.speakers.map(({ actor }) => actor).join(' ')} ${occasionOf(statement.key)}`;
    if (seen.has(occasion)) return false;
    seen.add(occasion);
    return true;
  });
}

function ownWords(speaker: { actor: string; name: string }, newestFirst: ClaimStatement[]): OwnWords {
  const [latest, earliest] = [newestFirst[0], newestFirst.at(-1)];
  return {
    ...speaker,
    held: newestFirst.length,
    range: earliest && latest ? { from: earliest.date, to: latest.date } : null,
    shown:
      latest === undefined || earliest === undefined
        ? []
        : latest === earliest
          ? [latest]
          : [earliest, latest],
  };
}
