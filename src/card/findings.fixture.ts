import type { PageReport } from '../messages/protocol.ts';
import type { Annotated } from '../model/annotated.ts';
import type { Caution, Mention } from '../model/finding.ts';
import type { OfficeLine } from '../model/sheet.ts';
import { ARTICLE_DATE } from './sheets.fixture.ts';

/*
 * What an article about invented people of invented countries was found to say, for the views' tests.
 */

/** An office in Norland. */
export function office(title: string): OfficeLine {
  return { id: title, title, country: 'Norland', from: '2021-01-26', to: null, acting: false };
}

/** A family name of seven letters. */
export function mention(actor: string, start: number): Mention {
  return {
    start,
    end: start + 7,
    text: 'Marwick',
    actor,
    via: 'surname',
    confidence: 0.9,
    offices: [],
    was: null,
    why: { rule: 'family-name', evidence: [] },
  };
}

export const misspelt: Caution = {
  kind: 'misspelling',
  start: 90,
  end: 97,
  actor: 'ilse-marwick',
  suggests: null,
  message: 'The page has “Merwick”. Our record has Ilse Marwick in that post. Either may be wrong.',
  why: { rule: 'near-name', evidence: [] },
};

export const marwick: Annotated['people'][string] = {
  name: 'Ilse Marwick',
  office: office('Minister of Foreign Affairs'),
  was: null,
  held: 17,
  before: 12,
};

/** What a page tells that was read and marked. */
export function reportOf(annotated: Annotated): PageReport {
  return {
    state: 'on',
    problem: null,
    title: 'Fog over the strait',
    date: ARTICLE_DATE,
    dateFrom: 'meta',
    annotated,
    silenced: { here: [], always: [] },
  };
}
