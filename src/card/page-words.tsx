/** Longer words of a page are cut: they are there to be recognised, not to be read again. */
const LONGEST = 60;

/** The page's words on one line, cut after a whole word where there is one. */
function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= LONGEST) return line;
  const head = letters.slice(0, LONGEST - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > LONGEST / 2 ? space : undefined)}…`;
}

/** Words of the page, whatever they are: plain text, marked as a quotation, in a direction of their own. */
export function PageWords(props: { words: string }) {
  return <q dir="auto">{cut(props.words)}</q>;
}
