import type { Circumstances } from '../article/read.ts';

/** Elements that pages do not set inline in earnest; asking for the style of each would cost more than reading. */
const BLOCKS = new Set(
  (
    'address article blockquote body center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li main ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The same, the other way round: emphasis and the like stay in their line. Links and spans are asked. */
const PHRASES = new Set(
  'abbr b bdi bdo cite del dfn em i ins mark q s small strong sub sup time u wbr'.split(' '),
);

/** Answers of checkVisibility depend on it; made once, as it is asked of every paragraph. */
const WITH_VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true };

/** How elements look on this page, asked of the browser. */
export const look: Pick<Circumstances, 'isVisible' | 'isBlock' | 'isInView'> = {
  isVisible: (element) =>
    element.checkVisibility(WITH_VISIBILITY) ||
    // An element without a box of its own counts as not rendered, though its children are.
    getComputedStyle(element).display === 'contents',
  isBlock(element) {
    if (BLOCKS.has(element.localName)) return true;
    if (PHRASES.has(element.localName)) return false;
    const { display } = getComputedStyle(element);
    return !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
  },
  isInView(element) {
    const { top, bottom } = element.getBoundingClientRect();
    return top <= innerHeight / 2 && bottom >= innerHeight / 2;
  },
};
