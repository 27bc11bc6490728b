import { paragraphsOf } from './bearers.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import type { ActorDetail } from './lexicon-format.ts';
import { type LineCase, Lines } from './line-case.ts';
import { type OfficesThen, officesOn } from './offices.ts';
import { Surroundings } from './surroundings.ts';

const BEGINNING = 1000;
const ENGLISH_WORDS = /\b(?:the|of|and|was|is|has|with|for|said|on|by|in|to)\b/g;
/** English has such a word at least once in so many characters. */
const APART = 60;

function looksEnglish(text: string): boolean {
  return (text.match(ENGLISH_WORDS)?.length ?? 0) > text.length / APART;
}

/** One article while it is read: what is found out about its text once, for all who ask. It goes when the article goes. */
export class PageText {
  private lines: Lines | null = null;
  private by: boolean | null = null;
  private english: boolean | null = null;
  private parts: number[] | null = null;
  private readonly surroundings = new Map<number, Surroundings>();
  private readonly offices = new Map<ActorDetail, OfficesThen>();
  private readonly small = new Map<string, boolean>();

  constructor(
    readonly text: string,
    /** The article's day; null when it is not known. */
    readonly date: string | null,
    readonly lexicon: Lexicon,
    private readonly lang: string | null = null,
  ) {}

  /** Of a page that does not say its language small words at its beginning tell. */
  get isEnglish(): boolean {
    this.english ??=
      this.lang === null ? looksEnglish(this.text.slice(0, BEGINNING)) : /^en\b/i.test(this.lang);
    return this.english;
  }

  /** False where Chinese characters are as likely Japanese. */
  get isChinese(): boolean {
    return /^zh\b/i.test(this.lang ?? '');
  }

  around(hit: Hit): Surroundings {
    let around = this.surroundings.get(hit.start);
    if (around === undefined) {
      around = new Surroundings(this, hit);
      this.surroundings.set(hit.start, around);
    }
    return around;
  }

  lineCase(at: number): LineCase {
    this.lines ??= new Lines(this.text);
    return this.lines.caseAt(at);
  }

  /** False when nothing is "by" anybody, as on pages in most other languages. */
  get hasBy(): boolean {
    this.by ??= /by\s/i.test(this.text);
    return this.by;
  }

  /** Start offsets of the paragraphs. */
  get paragraphs(): number[] {
    this.parts ??= paragraphsOf(this.text);
    return this.parts;
  }

  /** Offices on the article's day. The mentions of one person share the list. */
  officesOf(actor: ActorDetail): OfficesThen {
    let offices = this.offices.get(actor);
    if (offices === undefined) {
      offices = officesOn(actor, this.date, this.lexicon);
      this.offices.set(actor, offices);
    }
    return offices;
  }

  /** True when the text has this word, which is written small, between two spaces. */
  hasWord(word: string): boolean {
    let has = this.small.get(word);
    if (has === undefined) {
      has = this.text.includes(` ${word} `);
      this.small.set(word, has);
    }
    return has;
  }
}
