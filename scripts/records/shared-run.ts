/** Words of a text, lower case, without punctuation; apostrophes are all alike. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

/** The longest run of words that both texts have, whatever their case and punctuation. */
export function longestSharedRun(a: string, b: string): string[] {
  const first = wordsOf(a);
  const second = wordsOf(b);
  let best = { end: 0, length: 0 };
  let row = new Uint32Array(second.length + 1);
  for (let i = 0; i < first.length; i++) {
    const next = new Uint32Array(second.length + 1);
    for (let j = 0; j < second.length; j++) {
      if (first[i] !== second[j]) continue;
      const length = (row[j] ?? 0) + 1;
      next[j + 1] = length;
      if (length > best.length) best = { end: i + 1, length };
    }
    row = next;
  }
  return first.slice(best.end - best.length, best.end);
}
