import type { Silence } from '../model/marking.ts';

/** Whom the reader does not want marked. */
export class Silences {
  private here = new Set<string>();
  private always = new Set<string>();

  /** Nothing of this actor is painted or told. */
  has(actor: string | null): boolean {
    return actor !== null && (this.here.has(actor) || this.always.has(actor));
  }

  /** On this page alone, as long as it is open; or takes that back. */
  setHere(actor: string, silent: boolean): void {
    if (silent) this.here.add(actor);
    else this.here.delete(actor);
  }

  /** On all pages, as the settings have it now. Answers whether that is news. */
  setAlways(actors: string[]): boolean {
    const news = actors.length !== this.always.size || actors.some((actor) => !this.always.has(actor));
    this.always = new Set(actors);
    return news;
  }

  /** Those silenced here and always, of `actors`. */
  among(actors: string[]): Record<Silence, string[]> {
    return {
      here: actors.filter((actor) => this.here.has(actor)),
      always: actors.filter((actor) => this.always.has(actor)),
    };
  }
}
