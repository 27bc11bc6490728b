/** Drawn down so far, in pixels, or let go so fast, in pixels a millisecond, a sheet goes. */
const FAR_PX = 72;
const FAST = 0.6;

/**
 * Lets a finger (or mouse) draw a sheet down by its head. `moved` is told how far, in pixels, 0 when it was let go too early;
 * `gone` when it is to go.
 */
export function onSwipeDown(area: HTMLElement, moved: (drawn: number) => void, gone: () => void): void {
  let from: { y: number; time: number } | null = null;
  const drawn = ({ clientY }: PointerEvent) => Math.max(0, clientY - (from?.y ?? clientY));

  area.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    const head = target.closest('.drawer .head');
    if (!event.isTrusted || !head || target.closest('button, a')) return;
    from = { y: event.clientY, time: event.timeStamp };
    // Else the finger could leave it behind.
    head.setPointerCapture(event.pointerId);
  });
  area.addEventListener('pointermove', (event) => {
    if (from) moved(drawn(event));
  });
  const ended = (event: PointerEvent): void => {
    if (!from) return;
    const way = drawn(event);
    const speed = way / Math.max(1, event.timeStamp - from.time);
    from = null;
    moved(0);
    if (event.type === 'pointerup' && (way > FAR_PX || (way > 8 && speed > FAST))) gone();
  };
  area.addEventListener('pointerup', ended);
  area.addEventListener('pointercancel', ended);
}
