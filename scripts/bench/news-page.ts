import { Chance } from '../../tests/browser/fuzz/chance.ts';

/** Words that stand only where nothing may be read; none of them may be sent. */
export const UNREAD = {
  hidden: 'Hiddenword',
  navigation: 'Navigationword',
  comment: 'Commentword',
  typed: 'Typedword',
};

const WORDS = (
  'the ministers met for two hours in the old town hall and then spoke to reporters outside it about trade and transport ' +
  'while their deputies went on with a draft of the joint statement that had been expected since morning by everyone'
).split(' ');

const WORDS_A_PARAGRAPH = 50;
/** One name to so many words: measured on press articles. */
const WORDS_A_NAME = 97;
const PARAGRAPHS_A_SECTION = 8;

/** A news page of so many words in its article, with what stands around an article. `names` are put in in turn. */
export function newsPage(words: number, names: readonly string[]): string {
  const chance = new Chance(words);
  let name = 0;
  const word = () => WORDS[chance.below(WORDS.length)] ?? 'and';
  const sentence = (count: number) => Array.from({ length: count }, word).join(' ');
  const paragraph = (named: boolean): string => {
    const parts: string[] = [];
    for (let count = 0; count < WORDS_A_PARAGRAPH; count += 1) {
      const kind = chance.below(1_000);
      if (named && chance.below(WORDS_A_NAME) === 0) parts.push(names[name++ % names.length] ?? '');
      else if (kind < 20) parts.push(`<a href="#story">${word()} ${word()}</a>`);
      else if (kind < 30) parts.push(`<em>${word()}</em>`);
      else parts.push(word());
    }
    return parts.join(' ');
  };
  const article: string[] = [];
  for (let count = 0; count < words / WORDS_A_PARAGRAPH; count += 1) {
    if (count % PARAGRAPHS_A_SECTION === 0) article.push(`<h2>Part ${count}: ${sentence(3)}</h2>`);
    article.push(`<p class="paragraph">${paragraph(true)}.</p>`);
    if (count % 10 === 3) article.push('<figure><img alt=""><figcaption>A hall in May</figcaption></figure>');
    if (count % 20 === 5)
      article.push(`<aside><ul><li><a href="#o">${UNREAD.navigation} ${sentence(4)}</a></li></ul></aside>`);
    if (count % 20 === 9) article.push(`<p class="folded">${UNREAD.hidden} ${sentence(9)}</p>`);
    if (count % 20 === 13) article.push(`<div contenteditable="true">${UNREAD.typed} ${sentence(9)}</div>`);
  }
  const menu = Array.from({ length: 60 }, () => `<li><a href="#m">${UNREAD.navigation} ${word()}</a></li>`);
  const comments = Array.from(
    { length: words / 250 },
    () => `<div class="comment"><b>${word()}</b> <p>${UNREAD.comment} ${paragraph(false)}</p></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks end</title>
<meta property="article:published_time" content="2024-05-17T18:40:00+02:00">
<style>body { font: 18px/1.5 serif; max-width: 40rem; margin: auto } .folded { display: none }</style></head><body>
<header><nav><ul>
  ${menu.join('\n  ')}
</ul></nav></header>
<main><article>
  <h1>Talks end without a statement</h1>
  ${article.join('\n  ')}
</article></main>
<section class="comments">
  ${comments.join('\n  ')}
</section>
<footer><p>${UNREAD.navigation} ${sentence(30)}</p></footer>
<div id="edited"></div>
</body></html>`;
}
