import type { ComponentChildren } from 'preact';

// Search, plan and comparison belong to the catalogue of now: pages of an earlier year do without. Every view would have
// to know it; so it is known where pages are made.

let areOffered = true;

/** `make`s a page with what searches, plans and compares, or without. */
export function withTools<T>(offered: boolean, make: () => T): T {
  const before = areOffered;
  areOffered = offered;
  try {
    return make();
  } finally {
    areOffered = before;
  }
}

/** Around something that searches, plans or compares. */
export const Tool = ({ children }: { children: ComponentChildren }): ComponentChildren =>
  areOffered ? children : null;
