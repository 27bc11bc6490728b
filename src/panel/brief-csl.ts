import type { Brief, Note } from './brief.ts';

/** One item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as far as we fill it in. */
interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  publisher: string;
  URL: string;
  issued: { 'date-parts': [number[]] };
  accessed?: { 'date-parts': [number[]] };
  archive_location?: string;
  note: string;
}

/** 2024-04-09 → [2024, 4, 9]; 2024-04 → [2024, 4]. */
function dateParts(date: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** A source as a citation: the page that was read, with what of it the brief rests on in the note. */
function itemOf({ number, source, speakers, date, venue }: Note): CslItem {
  return {
    id: `note-${number}`,
    type: 'webpage',
    title: source.title,
    'container-title': source.publisher,
    publisher: source.publisher,
    URL: source.url,
    issued: dateParts(source.published),
    ...(source.read && { accessed: dateParts(source.read) }),
    ...(source.archive && { archive_location: source.archive }),
    note: `${speakers}, ${date}, ${venue}`,
  };
}

/** The brief's notes as CSL-JSON, which reference managers read. */
export function citationsOf({ notes }: Brief): string {
  return `${JSON.stringify(notes.map(itemOf), null, 2)}\n`;
}
