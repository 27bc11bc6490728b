import type { ClaimCard, ClaimMade } from '../model/claim-card.ts';
import type { ClaimStatement } from '../model/claim-sheet.ts';
import type { Say } from '../model/say.ts';
import type { ActorSheet, OfficeLine, StatementLine } from '../model/sheet.ts';
import { formatDate } from './format-date.ts';
import { STANCE_WORD } from './stance-word.ts';

/*
 * What readers take along of a card: plain text in the words of the interface, each line with its date and the page
 * it was read on.
 */

/** One statement as one line: who, when, where, what was said, on which claim, and where it was read. */
export function statementText(statement: StatementLine, who: string, say: Say): string {
  const { date, venue, for: body, with: others, summary, quote, claims, source } = statement;
  const occasion = [
    who,
    formatDate(date, say),
    venue,
    ...(body ? [say('card_for', body)] : []),
    ...(others.length > 0 ? [say('card_with', others.join(', '))] : []),
  ].join(', ');
  const by = quote?.translatedBy ? ` (${say('card_translation', quote.translatedBy)})` : '';
  const sides = claims.map(({ stance, assertion, condition }) =>
    [`[${say(STANCE_WORD[stance])}: ${assertion}]`, condition && say('card_condition', condition)]
      .filter(Boolean)
      .join(' '),
  );
  const said = [summary, quote && `“${quote.text}”${by}`, ...sides].filter(Boolean).join(' ');
  const read = [source.publisher, `“${source.title}”`, formatDate(source.published, say), source.url];
  return `${occasion}: ${said} — ${read.join(', ')}`;
}

function officeText({ title, country, acting }: OfficeLine, say: Say): string {
  const text = country ? `${country} · ${title}` : title;
  return acting ? say('card_acting', text) : text;
}

/** Who somebody was on the article's date, as the card says it. */
function whoText({ actor, date, offices, was }: ActorSheet, say: Say): string {
  const titles = offices.map((office) => officeText(office, say)).join(', ');
  if (titles) return date === null ? titles : say('card_office_on', titles, formatDate(date, say));
  if (!was) return actor.bio ?? actor.country;
  const from = formatDate(was.from, say);
  const term = was.to ? say('date_span', from, formatDate(was.to, say)) : say('date_since', from);
  return say('card_office_was', officeText(was, say), term);
}

/** A person's card: who, in what office, and the statements that the card shows open. `most` of them at most. */
export function personText(sheet: ActorSheet, most: number, say: Say): string {
  const { actor, date, before, undivided } = sheet;
  const shown = (date === null ? undivided : before).slice(0, most);
  const title = date === null ? say('card_newest') : say('card_before', formatDate(date, say));
  const nothing = date === null ? say('card_none') : say('card_none_before', formatDate(date, say));
  return [
    actor.native ? `${actor.name} (${actor.native.text})` : actor.name,
    whoText(sheet, say),
    shown.length > 0 ? title : nothing,
    ...shown.map((statement) => `- ${statementText(statement, actor.name, say)}`),
  ].join('\n');
}

function speakersOf({ speakers }: ClaimStatement): string {
  return speakers.map(({ name }) => name).join(', ');
}

/** A claim's card: the claim, who makes it on the page, and the statements that the card shows. */
export function claimText({ claim, own, others }: ClaimCard, made: ClaimMade, say: Say): string {
  const by = made.speaker === null ? say('claim_here_unknown') : say('claim_here_by', made.speaker);
  const line = (statement: ClaimStatement) => `- ${statementText(statement, speakersOf(statement), say)}`;
  return [
    `${say('claim_kicker')}: ${claim.assertion}`,
    made.stance === null ? say('claim_here_narration') : `${say(STANCE_WORD[made.stance])} ${by}`,
    ...(own && own.shown.length > 0 ? [say('claim_own', own.name), ...own.shown.map(line)] : []),
    ...(others.length > 0 ? [say('claim_others'), ...others.map(({ latest }) => line(latest))] : []),
  ].join('\n');
}
