/** One range for all measuring: live ranges slow every later change of the page, so it is parked when done. */
let measure: Range | null = null;

/** Asks a question of a stretch of the page; null when that is no longer one. */
function asked<T>(stretch: StaticRange | StaticRangeInit, ask: (range: Range) => T): T | null {
  measure ??= document.createRange();
  try {
    const { startContainer, startOffset, endContainer, endOffset } = stretch;
    if (!startContainer.isConnected || !endContainer.isConnected) return null;
    measure.setStart(startContainer, startOffset);
    measure.setEnd(endContainer, endOffset);
    // Ends in the wrong order, or in two trees, move the start along.
    return measure.startContainer === startContainer ? ask(measure) : null;
  } catch {
    return null; // A node was shortened since it was read; or, in Firefox, its frame has gone.
  } finally {
    measure.setStart(document, 0);
    measure.collapse(true);
  }
}

/** The page's characters in some stretches; '' when one of them is no longer in the page. */
export function wordsOf(stretches: readonly StaticRange[]): string {
  const pieces = stretches.map((stretch) => within(stretch) ?? asked(stretch, String));
  return pieces.every(Boolean) ? pieces.join('') : '';
}

/** What lies in one node can be had without measuring, which is dearer. */
function within(stretch: StaticRange): string | null {
  try {
    const { startContainer, startOffset, endContainer, endOffset } = stretch;
    if (startContainer !== endContainer || !startContainer.isConnected) return null;
    return startContainer.nodeValue?.slice(startOffset, endOffset) ?? null;
  } catch {
    return null; // In Firefox nobody may touch what was in a frame that has gone.
  }
}

/** True when a place in a node lies in a stretch or at its ends. */
export function isIn(stretch: StaticRange, node: Node, offset: number): boolean {
  return asked(stretch, (range) => range.isPointInRange(node, offset)) ?? false;
}

/** The boxes of a stretch's lines, in pixels of the page's window; none when it is not drawn. */
export function boxesOf(stretch: StaticRangeInit): DOMRect[] {
  const boxes = asked(stretch, (range) => {
    const { x, y } = originOf(range.startContainer.ownerDocument?.defaultView ?? null);
    return [...range.getClientRects()].map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
  });
  return (boxes ?? []).filter(({ width, height }) => width > 0 && height > 0);
}

/** Where a frame's window begins in the page's own. */
export function originOf(view: Window | null): { x: number; y: number } {
  const frame = view?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { x, y } = originOf(frame.ownerDocument.defaultView);
  const { left, top } = frame.getBoundingClientRect();
  return { x: x + left + frame.clientLeft, y: y + top + frame.clientTop };
}
