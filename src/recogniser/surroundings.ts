import type { Span } from '../model/finding.ts';
import {
  type After,
  type Before,
  type LineCase,
  lineCase,
  type Word,
  wordAfter,
  wordsBefore,
} from './context.ts';
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './scan.ts';
import { type Title, titlesBefore } from './titles.ts';
import { HONORIFICS } from './word-lists.ts';

/** So many small words within so many characters on either side. */
const NEAR = 200;
const SURELY_FRENCH = 3;

/** The words around a hit. Each side is read when it is asked for: most hits are nobody the article introduces. */
export class Surroundings {
  private reading: { before?: Before; after?: After; line?: LineCase; titles?: Title[] } = {};

  constructor(
    readonly text: string,
    readonly hit: Hit,
    readonly lexicon: Lexicon,
  ) {}

  get before(): Before {
    this.reading.before ??= wordsBefore(this.text, this.hit.start);
    return this.reading.before;
  }

  get after(): After {
    this.reading.after ??= wordAfter(this.text, this.hit.end);
    return this.reading.after;
  }

  get line(): LineCase {
    this.reading.line ??= lineCase(this.text, this.hit.start);
    return this.reading.line;
  }

  /** The word before the name, when only a space parts them. */
  get last(): Word | undefined {
    return this.before.hyphen ? undefined : this.before.words[this.before.words.length - 1];
  }

  /** "Mr" and the like directly before the name. */
  get honorific(): { sex: 'f' | 'm' | null; span: Span } | null {
    const { last } = this;
    if (last?.folded === 'm' && last.end - last.start === 2 && this.isFrench) {
      return { sex: 'm', span: [last.start, last.end] };
    }
    const sex = last && HONORIFICS.get(last.folded);
    return last?.capital && sex !== undefined ? { sex, span: [last.start, last.end] } : null;
  }

  /** Small words tell French, in which "M." is no initial. */
  private get isFrench(): boolean {
    const near = this.text.slice(Math.max(0, this.hit.start - NEAR), this.hit.end + NEAR);
    return (
      (near.match(/\s(?:le|la|les|des|et|du|une?|au|à|qui|dans|sur)(?=\s)/g)?.length ?? 0) >= SURELY_FRENCH
    );
  }

  get titles(): Title[] {
    this.reading.titles ??=
      this.before.hyphen || this.honorific ? [] : titlesBefore(this.before.words, this.lexicon);
    return this.reading.titles;
  }
}
