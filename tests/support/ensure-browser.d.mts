/** Path of a Chromium or Chrome that is here already; nothing where there is none. */
export function findBrowser(): string | undefined;
