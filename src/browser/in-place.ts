/** What a page may be held by, and where it is on the screen. */
const inView = (): { element: Element; top: number }[] =>
  [...document.querySelectorAll('main :is(h2, h3, .blk, .row, .field)')]
    .map((element) => ({ element, top: element.getBoundingClientRect().top }))
    .filter(({ element, top }) => top >= 0 && top < innerHeight && isInFlow(element));

/** What sticks to the window moves with nothing. */
const isInFlow = (element: Element): boolean =>
  getComputedStyle(element.closest('aside') ?? element).position !== 'sticky';

const hold = (element: Element, top: number): void => {
  const moved = element.getBoundingClientRect().top - top;
  if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
};

/** Draws; the first thing in view that is still there afterwards stays as high on the screen as it was. */
export function drawInPlace(draw: () => void): void {
  const before = inView();
  draw();
  const held = before.find(({ element }) => element.getClientRects().length > 0);
  if (held) hold(held.element, held.top);
}

/**
 * Draws after a press on a button, which stays as high on the screen as it was: or what `next` finds, where it has gone
 * itself. Then that has the focus, else `fallback`, which is in view anyway.
 */
export function drawUnder(
  button: HTMLElement,
  draw: () => void,
  {
    next,
    fallback,
  }: { next: () => HTMLElement | undefined; fallback: () => HTMLElement | undefined },
): void {
  const { top } = button.getBoundingClientRect();
  const hadFocus = document.activeElement === button;
  drawInPlace(draw);
  const now = button.isConnected ? button : next();
  if (now) hold(now, top);
  if (hadFocus && !button.isConnected) (now ?? fallback())?.focus({ preventScroll: true });
}
