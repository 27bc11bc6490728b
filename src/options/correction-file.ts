import type { About } from '../model/about.ts';
import type { Correction } from '../settings/table.ts';

/** Which edition a correction is about; unknown while the record could not be read. */
type Edition = Pick<About, 'version' | 'date'> | null;

/** A correction as a file for whoever keeps the record: JSON, one correction. */
export function correctionFile(correction: Correction, edition: Edition): string {
  const record = edition && { version: edition.version, date: edition.date };
  return `${JSON.stringify({ format: 'aide-memoire-correction', version: 1, record, ...correction }, null, 2)}\n`;
}

/** The same as text for a letter or a message. English, as the record is. */
export function correctionText({ made, about, wrong, source }: Correction, edition: Edition): string {
  const of = edition ? ` ${edition.version}, record to ${edition.date}` : '';
  return `Correction to Aide-Mémoire${of}\nAbout: ${about}\nWrong: ${wrong}\nSource: ${source}\nWritten: ${made}\n`;
}
