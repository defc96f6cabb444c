/** Somewhere to go on from, where the button that had the focus is gone with its own click. */
export const focusNear = (selector: string): void => { if (document.activeElement === document.body) document.querySelector<HTMLElement>(selector)?.focus(); };

/** Says when the focus enters or leaves an element with everything in it; a tap on something in it is no leaving. */
export function keepFocusTogether(element: HTMLElement, { enter, leave }: { enter: () => void; leave: () => void }): void {
  let isPressing = false;
  element.addEventListener('pointerdown', () => { isPressing = true; });
  addEventListener('pointerup', () => { isPressing = false; });
  element.addEventListener('focusin', ({ relatedTarget }) => { if (!element.contains(relatedTarget as Node | null)) enter(); });
  element.addEventListener('focusout', ({ relatedTarget }) => { if (!isPressing && !element.contains(relatedTarget as Node | null)) leave(); });
}
