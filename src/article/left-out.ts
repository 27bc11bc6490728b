import { bodyOfFrame } from './tree.ts';

/** Elements whose text is not the article's: furniture, controls, code, and what the reader types. */
const TAGS = new Set(
  (
    'nav aside footer form script style template noscript input textarea select option button label ' +
    'code pre kbd samp svg math canvas object embed video audio dialog menu fieldset progress meter'
  ).split(' '),
);

/** The same, told by role. */
const ROLES = new Set(
  (
    'navigation complementary contentinfo search form banner dialog alertdialog alert menu menubar toolbar ' +
    'tablist button textbox searchbox combobox listbox slider switch tooltip'
  ).split(' '),
);

/** Whole words in a class or id that tell furniture. "commentary" and "shareholders" must not fall under them. */
const WORDS =
  /(?:^|[^a-z])(?:comments?|disqus|replies|related|recirc|recommended|recommendations|trending|outbrain|taboola|teasers?|promos?|newsletters?|sign-?up|ads?|adverts?|advertisements?|adsbygoogle|sponsored|cookies?|consent|share|sharing|breadcrumbs?|pagination|most-?(?:read|popular|viewed)|read-?next|more-?(?:from|on|stories)|sr-only|screen-reader-text|visually-?hidden)(?:$|[^a-z])/;

/** Pages use few different class strings, many times each. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 2_000;

function namesFurniture(names: string): boolean {
  const before = known.get(names);
  if (before !== undefined) return before;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
  const found = WORDS.test(words);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(names, found);
  return found;
}

/** True for elements left out by what they are: tag, role, or being edited by the reader. */
export function isFurniture(element: Element): boolean {
  const tag: unknown = element.localName;
  // A form's own properties can be overlaid by its fields' names; and a form is left out anyway.
  if (typeof tag !== 'string' || TAGS.has(tag)) return true;
  if (tag === 'header' && isSiteHeader(element)) return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role.trim().toLowerCase())) return true;
  return isEdited(element) || ((tag === 'iframe' || tag === 'frame') && isSmallFrame(element));
}

/** True for elements that the visitor can write in: what stands there is the visitor's own. */
export function isEdited(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** True for elements whose class, id or role has a word that tells furniture ("related-links", "NewsletterBox"). */
export function isNamedFurniture(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
  return names.length > 2 && namesFurniture(names);
}

/** The site's header, not an article's own, which holds headline and standfirst. */
function isSiteHeader(header: Element): boolean {
  return header.closest('article, main, [role=main], [itemprop~=articleBody]') === null;
}

/** A frame with less text is an advert, a player or a counter, not a part of the article. */
const SHORTEST_FRAME = 200;

/** True for frames of other origins, adverts' frames and those with next to no text. */
function isSmallFrame(frame: Element): boolean {
  const names = `${frame.getAttribute('name') ?? ''} ${frame.getAttribute('title') ?? ''}`;
  return (bodyOfFrame(frame)?.textContent?.length ?? 0) < SHORTEST_FRAME || namesFurniture(names);
}
