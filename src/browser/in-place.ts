/**
 * Draws, then scrolls so far that what `find` gives stands as high on the screen as `from` stood: nothing jumps under
 * the finger. Whoever had the focus on something that has gone goes on from there.
 */
export function drawInPlace(from: Element, draw: () => void, find: () => Element | null): void {
  const { top } = from.getBoundingClientRect();
  const hadFocus = document.activeElement === from;
  draw();
  const now = from.isConnected ? from : find();
  if (!now) return;
  if (hadFocus && document.activeElement !== now && now instanceof HTMLElement)
    now.focus({ preventScroll: true });
  const moved = now.getBoundingClientRect().top - top;
  if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
}
