import marksCss from './marks.css';

/** A tree of the page with highlights of its own style: the document, a frame's document, an open shadow tree. */
type Tree = Document | ShadowRoot;

/**
 * The page's highlights that are ours: nothing of the document itself is changed. Kept here, because Firefox does not
 * let content scripts iterate the registry, and because the page, which shares it, can empty it. Every document has a
 * registry of its own; a shadow tree paints from its document's, in Firefox by rules of its own.
 */
export class Painting {
  private readonly own = new Map<Document, Map<string, Highlight>>();
  private readonly styled = new Map<Tree, CSSStyleSheet>();

  /** `above`: the name of the highlight that is drawn over the others. */
  constructor(private readonly above: string) {}

  /** Paints a stretch of the page under a name; answers how to unpaint it. */
  add(name: string, range: StaticRange): () => void {
    const highlight = this.highlight(name, range.startContainer);
    highlight.add(range);
    return () => {
      try {
        highlight.delete(range);
      } catch {
        // In Firefox a range dies with the frame it lay in.
      }
    };
  }

  /** Puts back what the page may have taken out of the registry, or replaced; forgets frames that have gone. */
  restore(): void {
    for (const [document, highlights] of this.own) {
      const registry = registryOf(document);
      for (const [name, highlight] of highlights) {
        if (registry && registry.get(name) !== highlight) registry.set(name, highlight);
      }
      if (!registry) this.own.delete(document);
    }
    for (const tree of this.styled.keys()) if (!registryOf(tree)) this.styled.delete(tree);
  }

  /** Takes everything off the page. */
  clear(): void {
    for (const [document, highlights] of this.own) {
      const registry = registryOf(document);
      for (const [name, highlight] of highlights) {
        highlight.clear();
        // Not ours to delete, if the page has put its own under our name.
        if (registry?.get(name) === highlight) registry.delete(name);
      }
    }
    this.own.clear();
    for (const [tree, sheet] of this.styled) {
      if (registryOf(tree)) {
        tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((each) => each !== sheet);
      }
    }
    this.styled.clear();
  }

  /** The trees beside the page's own document in which something was painted. */
  get trees(): Iterable<Tree> {
    return this.styled.keys();
  }

  private highlight(name: string, node: Node): Highlight {
    const document = node.ownerDocument ?? (node as Document);
    const tree = node.getRootNode() as Tree;
    if (tree !== globalThis.document && !this.styled.has(tree)) this.style(tree);
    let highlights = this.own.get(document);
    if (!highlights) {
      highlights = new Map();
      this.own.set(document, highlights);
    }
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      if (name === this.above) highlight.priority = 1;
      highlights.set(name, highlight);
      registryOf(document)?.set(name, highlight);
    }
    return highlight;
  }

  /** The rules that come with the extension reach the page's own document alone. */
  private style(tree: Tree): void {
    const view = (tree.ownerDocument ?? (tree as Document)).defaultView as typeof globalThis | null;
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(marksCss);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    this.styled.set(tree, sheet);
  }
}

/** Null for a tree that is shown no more; Firefox lets nobody touch what was in a frame that has gone. */
function registryOf(tree: Tree): HighlightRegistry | null {
  try {
    const document = tree.ownerDocument ?? (tree as Document);
    if (document === globalThis.document) return CSS.highlights;
    const registry = (document.defaultView as typeof globalThis | null)?.CSS.highlights ?? null;
    // Beside frames that come and go Firefox mixes the registries of windows up, but for a script's own.
    return registry === CSS.highlights ? null : registry;
  } catch {
    return null;
  }
}
