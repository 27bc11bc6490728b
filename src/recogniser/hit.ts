import type { Entry, Lexicon } from './lexicon.ts';

/** A place where a key of the lexicon stands, with the readings that fit its capitals, hyphens and dots. */
export class Hit {
  private read: Entry[] | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    /** Number of the key: the same for every place where this spelling stands. */
    readonly node: number,
    /** Initials that stand between the key's words but not in it: "j" in Antony J. Blinken. */
    readonly initials: string,
    private readonly shown: number,
    private readonly lexicon: Lexicon,
  ) {}

  /** At least one. Read at first use: a page is scanned faster than its names are judged. */
  get entries(): Entry[] {
    this.read ??= this.lexicon.entriesOf(this.node, this.shown);
    return this.read;
  }

  /** The same where more letters belong to the name's last word. */
  endingAt(end: number): Hit {
    return new Hit(this.start, end, this.node, this.initials, this.shown, this.lexicon);
  }
}
