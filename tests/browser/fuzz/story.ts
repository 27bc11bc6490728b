import { Chance } from './chance.ts';

/** Who is named in the article: everyone of these that stands there must be marked. */
export const NAMES = [
  'Antony Blinken',
  'Vladimir Putin',
  'Sergei Lavrov',
  'Wang Yi',
  'Jens Stoltenberg',
  'Janet Yellen',
  'Dmytro Kuleba',
  'Wang Wenbin',
] as const;

/** Who is named only where nothing must be read. */
const UNREAD = ['Emmanuel Macron', 'Giorgia Meloni', 'Narendra Modi', 'Viktor Orban'] as const;

const WORDS = (
  'the harbour had been quiet since morning while two ferries waited for their crews and a long line of carts stood ' +
  'before the gate of the old customs house where clerks counted barrels under a slow rain that nobody minded much'
).split(' ');

type Choices = readonly [string, ...string[]];

/** What an article of a made-up page is wrapped in; `%` is its text. */
const FRAMES: Choices = [
  '<article>%</article>',
  '<main><article>%</article></main>',
  '<div class="page"><div class="story">%</div></div>',
  '<main><div>%</div></main>',
  '<table><tr><td>%</td></tr></table>',
  '<form><div id="root">%</div></form>',
  '<div dir="rtl"><article>%</article></div>',
  '<article style="writing-mode: vertical-rl; height: 500px">%</article>',
  '<article style="column-count: 2">%</article>',
  '<article><div itemprop="articleBody">%</div></article>',
  '<div><template shadowrootmode="open"><slot></slot></template><article>%</article></div>',
];

/** Paragraphs; `%` is the words. Each keeps the class by which the test finds what must be read. */
const PARAGRAPHS: Choices = [
  '<p class="in">%</p>',
  '<p class="in">%</p>',
  '<p class="in">%</p>',
  '<p class="in">\n    %\n  </p>',
  '<div class="in">%</div>',
  '<ul><li class="in">%</li><li>and so on</li></ul>',
  '<blockquote><p class="in">%</p></blockquote>',
  '<figure><img alt=""><figcaption class="in">%</figcaption></figure>',
  '<section><div><p class="in">%</p></div></section>',
  '<div class="in"><span>%</span><br><br><span>and then it was night</span></div>',
];

/** The same in a shadow tree. */
const IN_SHADOW =
  '<section><template shadowrootmode="open"><div><p class="in">%</p></div></template></section>';
/** The same in a frame, with text enough to be more than an advert. */
const IN_FRAME =
  '<iframe style="width: 500px; height: 200px" srcdoc="<p class=&quot;in&quot;>%</p>"></iframe>';

/** Ways to set a name, `a` and `b` its words. */
const SETTINGS: readonly [(a: string, b: string) => string, ...((a: string, b: string) => string)[]] = [
  (a, b) => `${a} ${b}`,
  (a, b) => `${a} ${b}`,
  (a, b) => `${a} ${b}`,
  (a, b) => `<b>${a} ${b}</b>`,
  (a, b) => `<a href="#x">${a} ${b}</a>`,
  (a, b) => `${a} <i>${b}</i>`,
  (a, b) => `<span class="n">${a}</span> ${b}`,
  (a, b) => `${a}\n      ${b}`,
  (a, b) => `<em>${a.slice(0, 1)}</em>${a.slice(1)} ${b}`,
  (a, b) => `${a} ${b}<!-- ${a} -->`,
  (a, b) => `<a href="#x"><b>${a}</b> ${b}</a>`,
];

/** What must never be read; `%` is words with a name. */
const ASIDES: Choices = [
  '<nav class="out"><a href="#">%</a></nav>',
  '<aside class="out"><p>%</p></aside>',
  '<footer class="out"><p>%</p></footer>',
  '<div class="out comments"><p>%</p><p>%</p></div>',
  '<div class="out advert"><p>%</p></div>',
  '<div class="out" hidden><p>%</p></div>',
  '<div class="out" style="display: none"><p>%</p></div>',
  '<p class="out" style="visibility: hidden">%</p>',
  '<div class="out" contenteditable="true"><p>%</p></div>',
  '<textarea class="out">%</textarea>',
  '<input class="out" value="%">',
  '<pre class="out">%</pre>',
  '<script class="out" type="text/plain">%</script>',
  '<template class="out">%</template>',
  '<dialog class="out">%</dialog>',
  '<div class="out related-stories"><p>%</p></div>',
  '<button class="out">%</button>',
  '<svg class="out"><text>%</text></svg>',
];

/** Words with lower-case initials, so many. */
function filler(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => WORDS[chance.below(WORDS.length)]).join(' ');
}

/** Words of a paragraph, most often with a name or two between them. */
export function wordsOf(chance: Chance): string {
  let words = filler(chance, 8 + chance.below(12));
  for (let names = chance.below(3); names > 0; names -= 1) {
    const [a = '', b = ''] = (NAMES[chance.below(NAMES.length)] ?? NAMES[0]).split(' ');
    words += ` ${chance.pick(SETTINGS)(a, b)} ${filler(chance, 6 + chance.below(10))}`;
  }
  return `${words}.`;
}

/** A paragraph for the article. */
export function paragraphOf(chance: Chance): string {
  const words = wordsOf(chance);
  const special = chance.below(100);
  if (special < 4) return IN_SHADOW.replace('%', words);
  if (special < 6) return IN_FRAME.replace('%', `${words.replaceAll('"', '&quot;')} ${filler(chance, 60)}`);
  return chance.pick(PARAGRAPHS).replace('%', words);
}

function asideOf(chance: Chance): string {
  const name = UNREAD[chance.below(UNREAD.length)] ?? UNREAD[0];
  return chance.pick(ASIDES).replaceAll('%', `${filler(chance, 4)} ${name} ${filler(chance, 4)}`);
}

/** The body of a made-up page, the same for the same seed. */
export function bodyOf(seed: number): string {
  const chance = new Chance(seed);
  const parts: string[] = [];
  for (let count = 4 + chance.below(10); count > 0; count -= 1) {
    parts.push(paragraphOf(chance));
    if (chance.percent(25)) parts.push(asideOf(chance));
    if (chance.percent(15)) parts.push(`<h2>${filler(chance, 3)}</h2>`);
  }
  // An article that every reader would take for one, whatever chance has put into it.
  for (let count = 0; count < 4; count += 1) parts.push(`<p class="in">${filler(chance, 40)}.</p>`);
  const article = `<h1>${filler(chance, 5)}</h1>${parts.join(chance.percent(50) ? '\n  ' : '')}`;
  const around = () => (chance.percent(40) ? asideOf(chance) : '');
  return `${around()}${chance.pick(FRAMES).replace('%', () => article)}${around()}`;
}
