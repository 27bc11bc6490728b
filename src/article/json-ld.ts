/** Longest script read; publishers' own are some kilobytes. */
const LONGEST = 500_000;
/** Objects looked at in one script, so that none can keep us busy. */
const MOST_OBJECTS = 2_000;
/** Members through which an article can be reached; lists of other articles hang on other names. */
const WAYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'liveBlogUpdate'];
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/;

function typesOf(object: Record<string, unknown>): string[] {
  const type = object['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((each): each is string => typeof each === 'string');
}

/**
 * The publication dates that a page's JSON-LD states, as printed there: those of articles first, nearest the top
 * first. Anything a script may hold instead (broken, huge, of another shape) gives none.
 */
export function publishedInJsonLd(document: Document): string[] {
  const ofArticles: string[] = [];
  const others: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST) continue;
    let top: unknown;
    try {
      top = JSON.parse(source);
    } catch {
      continue;
    }
    const queue: unknown[] = [top];
    for (let index = 0; index < queue.length && index < MOST_OBJECTS; index += 1) {
      const each = queue[index];
      if (Array.isArray(each)) queue.push(...each.slice(0, MOST_OBJECTS));
      if (typeof each !== 'object' || each === null || Array.isArray(each)) continue;
      const object = each as Record<string, unknown>;
      const date = object.datePublished ?? object.dateCreated;
      if (typeof date === 'string') {
        (typesOf(object).some((type) => ARTICLE.test(type)) ? ofArticles : others).push(date);
      }
      for (const way of WAYS) if (Object.hasOwn(object, way)) queue.push(object[way]);
    }
  }
  return [...ofArticles, ...others];
}
