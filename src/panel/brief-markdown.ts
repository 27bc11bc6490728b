import { formatDate } from '../card/format-date.ts';
import type { Say } from '../model/say.ts';
import type { Brief, BriefStatement } from './brief.ts';
import {
  colophon,
  heldText,
  noteTexts,
  officeText,
  quoteText,
  recordHeading,
  stanceTexts,
  venueText,
  voiceText,
} from './brief-words.ts';

/** Characters that mean something in Markdown or HTML; the page's words and the record's are text and no more. */
const SPECIAL = /[\\`*_[\]<>~$&|]/g;
/** And those that do so only where a text begins. */
const AT_START = /^(?:[#+-]|\d+[.)])/;

/** Text as Markdown shows it: on one line, with nothing in it that would be read as markup. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPECIAL, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(AT_START, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}

/** An address as an autolink; one with signs that would end it is given as text. */
function linked(url: string): string {
  return /^https:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : escaped(url);
}

function statementLines({ by, on, statement, note }: BriefStatement, say: Say): string[] {
  const who = by === null ? '' : `${escaped(by)}, `;
  const quote = quoteText(statement, say);
  const words = [escaped(statement.summary), ...(quote ? [escaped(quote)] : [])].join(' ');
  const stances = stanceTexts(statement, on, say).map((text) => `  *${escaped(text)}*`);
  return [
    `- ${who}**${escaped(formatDate(statement.date, say))}**, ${escaped(venueText(statement, say))}: ${words}[^${note}]`,
    ...stances,
  ];
}

/** The brief as Markdown with footnotes (as GitHub and Pandoc read them). */
export function markdownOf(brief: Brief, say: Say): string {
  const { date, address } = brief;
  const dated = date !== null;
  const lines = [
    `# ${escaped(brief.title)}`,
    '',
    [
      dated ? say('brief_article_of', formatDate(date, say)) : say('popup_no_date'),
      address ? linked(address) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    '',
    `## ${escaped(say('brief_cast'))}`,
    '',
    ...brief.cast.map((member) => {
      const office = officeText(member, say);
      return `- **${escaped(member.name)}**${office ? `, ${escaped(office)}` : ''} (${heldText(member, dated, say)})`;
    }),
  ];
  if (brief.claims.length > 0) {
    lines.push('', `## ${escaped(say('panel_claims'))}`);
    for (const { assertion, found, held, sides } of brief.claims) {
      lines.push('', `### ${escaped(assertion)}`, '');
      lines.push(`${found.voices.map((voice) => escaped(voiceText(voice, say))).join('; ')}.`, '');
      lines.push(...sides.flatMap(({ latest }) => statementLines(latest, say)));
      lines.push(`- ${escaped(say(dated ? 'brief_claim_held' : 'popup_held', String(held)))}`);
    }
  }
  if (brief.people.length > 0) {
    lines.push('', `## ${escaped(recordHeading(brief, say))}`);
    for (const { member, statements } of brief.people) {
      lines.push('', `### ${escaped(member.name)}`, '');
      lines.push(...statements.flatMap((one) => statementLines(one, say)));
    }
  }
  if (brief.differences.length > 0) {
    lines.push('', `## ${escaped(say('popup_differ'))}`, '');
    lines.push(...brief.differences.map(({ message }) => `- ${escaped(message)}`));
  }
  lines.push('', '---', '', escaped(colophon(brief, say)), '');
  for (const note of brief.notes) {
    const { words, read } = noteTexts(note, say);
    lines.push(
      `[^${note.number}]: ${escaped(words)}. ${linked(note.source.url)}${read ? ` (${escaped(read)})` : ''}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
