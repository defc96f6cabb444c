/** An element that the page has: the script is loaded by pages that do. Throws where it is not there. */
export function pageElement<T extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T {
  const element = within.querySelector<T>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** What the page says in a `data-` attribute. Throws where it says nothing. */
export function pageData({ dataset }: HTMLElement, name: string): string {
  const value = dataset[name];
  if (value === undefined) throw new Error(`The page says nothing in data-${name}.`);
  return value;
}
