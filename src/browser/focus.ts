/** Somewhere to go on from, where the button that had the focus is gone with its own click. */
export const focusNear = (selector: string): void => {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>(selector)?.focus();
};

const isThere = (element: Element): boolean => element.isConnected && !element.closest('[hidden]');
/** What a link or box stands for: where it leads, or what it ticks. */
function meaningOf(element: Element | null): string | undefined {
  if (element instanceof HTMLAnchorElement) return element.href;
  return element instanceof HTMLInputElement ? `${element.name} ${element.value}` : undefined;
}

/**
 * Whoever has the focus on something that `draw` takes away goes on from the link or box that now stands for it,
 * else from what `near` selects.
 */
export function keepFocus(draw: () => void, near: string): void {
  const from = document.activeElement;
  draw();
  if (!from || isThere(from)) return;
  const meaning = meaningOf(from);
  const same =
    meaning &&
    [...document.querySelectorAll<HTMLElement>(`main ${from.localName}`)].find(
      (it) => meaningOf(it) === meaning && isThere(it),
    );
  (same || document.querySelector<HTMLElement>(near))?.focus();
}

/** Says when the focus enters or leaves an element with everything in it; a tap on something in it is no leaving. */
export function keepFocusTogether(
  element: HTMLElement,
  { enter, leave }: { enter: () => void; leave: () => void },
): void {
  let isPressing = false;
  element.addEventListener('pointerdown', () => {
    isPressing = true;
  });
  addEventListener('pointerup', () => {
    isPressing = false;
  });
  const isWithin = (target: EventTarget | null) =>
    target instanceof Node && element.contains(target);
  element.addEventListener('focusin', ({ relatedTarget }) => {
    if (!isWithin(relatedTarget)) enter();
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!isPressing && !isWithin(relatedTarget)) leave();
  });
}
