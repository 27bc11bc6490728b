import type { CastMember } from '../card/cast.ts';
import type { Voice } from '../card/claims-found.ts';
import { formatDate } from '../card/format-date.ts';
import { STANCE_WORD } from '../card/stance-word.ts';
import type { Say } from '../model/say.ts';
import type { OfficeLine, StatementLine } from '../model/sheet.ts';
import type { Brief, Note } from './brief.ts';

/** "Norland · Minister of Foreign Affairs", "was …" for one that had ended, '' for somebody without office. */
export function officeText({ office, was }: CastMember, say: Say): string {
  const title = ({ title, country, acting }: OfficeLine) => {
    const full = country ? `${country} · ${title}` : title;
    return acting ? say('card_acting', full) : full;
  };
  if (office) return title(office);
  return was ? say('popup_was', title(was)) : '';
}

/** "press conference, Tarn · readout · for Norland Foreign Ministry" */
export function venueText(statement: StatementLine, say: Say): string {
  const { venue, mode, for: body, with: others } = statement;
  const parts = [venue];
  if (mode === 'written') parts.push(say('card_mode_written'));
  if (mode === 'readout') parts.push(say('card_mode_readout'));
  if (mode === 'posted') parts.push(say('card_mode_posted'));
  if (body) parts.push(say('card_for', body));
  if (others.length > 0) parts.push(say('card_with', others.join(', ')));
  return parts.join(' · ');
}

/** "asserts: The strait is open. Condition: …" for each claim; of the one that is known its sentence is not repeated. */
export function stanceTexts({ claims }: StatementLine, known: string | null, say: Say): string[] {
  return claims.map(({ id, stance, assertion, condition }) => {
    const words = id === known ? say(STANCE_WORD[stance]) : `${say(STANCE_WORD[stance])}: ${assertion}`;
    return condition ? `${words} ${say('card_condition', condition)}` : words;
  });
}

/** "“the water belongs to whoever sails it” in Tarn Courier’s translation", '' without one. */
export function quoteText({ quote }: StatementLine, say: Say): string {
  if (!quote) return '';
  const by = quote.translatedBy ? ` ${say('card_translation', quote.translatedBy)}` : '';
  return `“${quote.text}”${by}`;
}

/** "Tarn Courier, “Minister: talks go on”, 14 Nov 2023" and, where known, when it was read. */
export function noteTexts({ source }: Note, say: Say): { words: string; read: string } {
  const words = [
    source.publisher,
    `“${source.title}”`,
    formatDate(source.published, say),
    ...(source.locator ? [source.locator] : []),
  ].join(', ');
  return { words, read: source.read ? say('brief_read', formatDate(source.read, say)) : '' };
}

/** Who makes a claim in the article. */
export function voiceText({ name, isNarration, stance }: Voice, say: Say): string {
  if (isNarration) return say('panel_voice_article');
  const who = name ?? say('panel_voice_somebody');
  switch (stance) {
    case 'asserts':
      return say('panel_voice_asserts', who);
    case 'rejects':
      return say('panel_voice_rejects', who);
    case 'qualifies':
      return say('panel_voice_qualifies', who);
    default:
      return say('panel_voice_speaks', who);
  }
}

/** "17 held, 12 earlier" */
export function heldText({ held, before }: CastMember, dated: boolean, say: Say): string {
  if (held === 0) return say('popup_none_held');
  return say(dated ? 'popup_held_earlier' : 'popup_held', String(held), String(before));
}

/** The heading over what people said. */
export function recordHeading({ date }: Brief, say: Say): string {
  return date === null ? say('brief_record_undated') : say('brief_record', formatDate(date, say));
}

/** When, from which edition, and how to read it. */
export function colophon({ made, about }: Brief, say: Say): string {
  const edition = about
    ? say('brief_made', formatDate(made, say), formatDate(about.date, say), about.version)
    : '';
  return `${edition} ${say('brief_no_verdict')}`.trim();
}
