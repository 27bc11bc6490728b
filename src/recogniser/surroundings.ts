import type { Span } from '../model/finding.ts';
import { type Apposition, appositionAfter } from './apposition.ts';
import { type After, type Before, type Word, wordAfter, wordsBefore } from './context.ts';
import { foldedBetween } from './folded.ts';
import { foreignTitles, titlesAfter } from './foreign-titles.ts';
import type { Hit } from './hit.ts';
import { type Initials, initialsBefore } from './initials.ts';
import type { Lexicon } from './lexicon.ts';
import type { LineCase } from './line-case.ts';
import type { PageText } from './page-text.ts';
import { type Title, titlesBefore } from './titles.ts';
import { HONORIFICS } from './word-lists.ts';

/** So many small words within so many characters on either side. */
const NEAR = 200;
const SURELY_FRENCH = 3;
/** From here on no letter is Latin. */
const OTHER_SCRIPT = 0x370;
/** From here on scripts are written without spaces or, in Korean, with the title after the name. */
const FIRST_DENSE = 0x3000;
/** Three letters, their dots left out. */
const LONGEST_INITIALS = 3;

interface Honorific {
  sex: 'f' | 'm' | null;
  span: Span;
}

/** The words around a hit. Each side is read when it is asked for: most hits are nobody the article introduces. */
export class Surroundings {
  private readBefore: Before | null = null;
  private readAfter: After | null = null;
  private readLine: LineCase | null = null;
  private readTitles: Title[] | null = null;
  private readHonorific: Honorific | null | undefined = undefined;
  private readApposition: Apposition | null | undefined = undefined;
  private readName: string | null = null;
  private readInitials: Initials | null | undefined = undefined;

  constructor(
    readonly page: PageText,
    readonly hit: Hit,
  ) {}

  get text(): string {
    return this.page.text;
  }

  get lexicon(): Lexicon {
    return this.page.lexicon;
  }

  /** The name itself, folded. */
  get name(): string {
    this.readName ??= foldedBetween(this.text, this.hit.start, this.hit.end);
    return this.readName;
  }

  get before(): Before {
    this.readBefore ??= wordsBefore(this.text, this.hit.start);
    return this.readBefore;
  }

  get after(): After {
    this.readAfter ??= wordAfter(this.text, this.hit.end);
    return this.readAfter;
  }

  get line(): LineCase {
    this.readLine ??= this.page.lineCase(this.hit.start);
    return this.readLine;
  }

  /** What directly follows the name and says who this is. */
  get apposition(): Apposition | null {
    if (this.readApposition === undefined) this.readApposition = appositionAfter(this.text, this.hit.end);
    return this.readApposition;
  }

  /** The word before the name, when only a space parts them. */
  get last(): Word | undefined {
    return this.before.hyphen ? undefined : this.before.last;
  }

  /** "V." directly before the name; a French "M." is none. */
  get initials(): Initials | null {
    if (this.readInitials === undefined) this.readInitials = this.initialsBefore();
    return this.readInitials;
  }

  private initialsBefore(): Initials | null {
    const { last, page, text } = this;
    if (last === undefined || !last.capital || last.folded.length > LONGEST_INITIALS) return null;
    if (last.folded === 'm' && this.isFrench) return null;
    return initialsBefore(text, this.before, this.lexicon, () => page.isEnglish);
  }

  /** "Mr" and the like directly before the name, or before its initials. */
  get honorific(): Honorific | null {
    if (this.readHonorific === undefined) this.readHonorific = this.honorificBefore();
    return this.readHonorific;
  }

  private honorificBefore(): Honorific | null {
    const last = this.initials === null ? this.last : this.before.nth(this.initials.words);
    if (last === undefined) return null;
    if (last.end - last.start === 2 && last.folded === 'm' && this.isFrench) {
      return { sex: 'm', span: [last.start, last.end] };
    }
    const sex = last.capital ? HONORIFICS.get(last.folded) : undefined;
    return sex === undefined ? null : { sex, span: [last.start, last.end] };
  }

  /** Small words tell French, in which "M." is no initial. */
  private get isFrench(): boolean {
    const near = this.text.slice(Math.max(0, this.hit.start - NEAR), this.hit.end + NEAR);
    return (
      (near.match(/\s(?:le|la|les|des|et|du|une?|au|à|qui|dans|sur)(?=\s)/g)?.length ?? 0) >= SURELY_FRENCH
    );
  }

  get titles(): Title[] {
    this.readTitles ??= this.before.hyphen || this.honorific ? [] : this.titlesBefore();
    return this.readTitles;
  }

  /** Titles before "Mr" and the name, perhaps parted by a comma: "the Norwegian Foreign Minister, Mr. Barth Eide". */
  get titlesBeforeHonorific(): Title[] {
    if (this.honorific === null) return [];
    const [start] = this.honorific.span;
    const comma = /,\s$/.test(this.text.slice(Math.max(0, start - 2), start));
    return titlesBefore(wordsBefore(this.text, comma ? start - 2 : start), 0, this.lexicon);
  }

  private titlesBefore(): Title[] {
    if (this.text.charCodeAt(this.hit.start) >= FIRST_DENSE) return titlesAfter(this.text, this.hit.end);
    const skipped = this.initials?.words ?? 0;
    const titles = titlesBefore(this.before, skipped, this.lexicon);
    const latin = this.text.charCodeAt(this.hit.start) < OTHER_SCRIPT;
    return titles.length > 0 || (latin && this.page.isEnglish)
      ? titles
      : foreignTitles(this.text, this.before, skipped, this.lexicon);
  }
}
