import { type Mention, SURE_ENOUGH } from '../model/finding.ts';

/** A stretch of a text: a mark, or what stands between marks. */
export interface Piece {
  text: string;
  /** Null between marks. */
  mention: Mention | null;
}

/** A text's paragraphs, each cut at its marks; marks that are not sure, silenced or overlap an earlier one are none. */
export function paragraphsOf(
  text: string,
  mentions: readonly Mention[],
  isSilenced: (actor: string) => boolean,
): Piece[][] {
  const marks = mentions
    .filter(({ confidence, actor }) => confidence >= SURE_ENOUGH && !isSilenced(actor))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: Piece[][] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    const pieces: Piece[] = [];
    const end = index + paragraph.length;
    let from = index;
    for (const mention of marks) {
      if (mention.start < from || mention.end > end) continue;
      if (mention.start > from) pieces.push({ text: text.slice(from, mention.start), mention: null });
      pieces.push({ text: text.slice(mention.start, mention.end), mention });
      from = mention.end;
    }
    if (from < end) pieces.push({ text: text.slice(from, end), mention: null });
    paragraphs.push(pieces);
  }
  return paragraphs;
}
