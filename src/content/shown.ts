import type { Block } from '../article/read.ts';
import { type Mention, SURE_ENOUGH } from '../model/finding.ts';

/**
 * Where the article's sections start, as offsets: the headline is one by itself, the text after it begins the next,
 * and every later heading one more.
 */
export function sectionsOf(blocks: Block[]): number[] {
  return blocks.flatMap((block, index) => {
    const afterHeadline = index === 1 && blocks[0]?.heading === true;
    // A heading under a heading ("Middle East" over "Talks end") opens no second section.
    const opens = index === 0 || afterHeadline || (block.heading && blocks[index - 1]?.heading !== true);
    return opens ? [block.start] : [];
  });
}

/**
 * The mentions to paint, in the text's order: the first sure one of each actor in each section, and none that
 * overlaps one before it.
 */
export function shown(mentions: readonly Mention[], sections: readonly number[]): Mention[] {
  const painted: Mention[] = [];
  const seen = new Set<string>();
  let section = 0;
  let end = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (section + 1 < sections.length && (sections[section + 1] ?? 0) <= mention.start) {
      section += 1;
      seen.clear();
    }
    if (mention.confidence < SURE_ENOUGH || mention.start < end || seen.has(mention.actor)) continue;
    seen.add(mention.actor);
    painted.push(mention);
    end = mention.end;
  }
  return painted;
}
