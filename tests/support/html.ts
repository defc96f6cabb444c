import { expect } from 'vitest';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** An element as a browser would see it. */
export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (HtmlElement | string)[];
}

/**
 * HTML as browsers read it that run no script: by the standard, mistakes and all. The result is the root of the tree.
 */
export function readHtml(html: string): HtmlElement {
  const tree = /^\s*<!doctype/i.test(html)
    ? parse(html, withoutScript)
    : parseFragment(html, withoutScript);
  return { name: '#root', attributes: {}, children: childrenOf(tree) };
}

const withoutScript = { scriptingEnabled: false };

function childrenOf(node: DefaultTreeAdapterTypes.ParentNode): HtmlElement['children'] {
  return node.childNodes.flatMap((child): (HtmlElement | string)[] => {
    if (child.nodeName === '#text') return [(child as DefaultTreeAdapterTypes.TextNode).value];
    if (!('attrs' in child)) return [];
    const inside = 'content' in child ? (child as DefaultTreeAdapterTypes.Template).content : child;
    return [
      {
        name: child.tagName,
        attributes: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
        children: childrenOf(inside),
      },
    ];
  });
}

/** Every element below one, in the order of the page. */
export const elementsOf = (root: HtmlElement): HtmlElement[] =>
  root.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsOf(child)],
  );

/** Elements of a name below one, perhaps with a class. */
export const all = (root: HtmlElement, name: string, className?: string): HtmlElement[] =>
  elementsOf(root).filter(
    (it) =>
      it.name === name &&
      (className === undefined || (it.attributes['class'] ?? '').split(' ').includes(className)),
  );

/** The first of them; throws where there is none. */
export function one(root: HtmlElement, name: string, className?: string): HtmlElement {
  const [found] = all(root, name, className);
  if (!found) throw new Error(`There is no <${name}${className ? ` class="${className}"` : ''}>.`);
  return found;
}

/** The element with an id; throws where there is none. */
export function byId(root: HtmlElement, id: string): HtmlElement {
  const found = elementsOf(root).find(({ attributes }) => attributes['id'] === id);
  if (!found) throw new Error(`There is no id “${id}”.`);
  return found;
}

const apart = [
  'p',
  'li',
  'dt',
  'dd',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'th',
  'br',
  'section',
  'ul',
  'ol',
  'dl',
];

/** The words of an element: one space between blocks, scripts and styles left out. */
export function textOf(element: HtmlElement): string {
  const words = (it: HtmlElement | string): string => {
    if (typeof it === 'string') return it;
    if (it.name === 'script' || it.name === 'style') return '';
    const inside = it.children.map(words).join('');
    return apart.includes(it.name) ? ` ${inside} ` : inside;
  };
  return words(element).replace(/\s+/g, ' ').trim();
}

/** Links of an element: their words and their addresses. */
export const linksOf = (root: HtmlElement): { text: string; href: string }[] =>
  all(root, 'a').flatMap((it) =>
    it.attributes['href'] === undefined ? [] : [{ text: textOf(it), href: it.attributes['href'] }],
  );

/** Rows of a list of facts: label → words of its values. */
export const factsOf = (root: HtmlElement): Record<string, string> =>
  Object.fromEntries(
    all(root, 'dt').map((label): [string, string] => [
      textOf(label),
      textOf(all(root, 'div').find(({ children }) => children.includes(label)) ?? expect.fail())
        .slice(textOf(label).length)
        .trim(),
    ]),
  );

/** What may run or load something on a page, said in short: empty for a harmless text. */
export function dangersIn(html: string): string[] {
  const harmless = /^(https?:|mailto:|tel:|\/|#|$)/i;
  return elementsOf(readHtml(html)).flatMap(({ name, attributes }) => [
    ...([
      'script',
      'style',
      'iframe',
      'object',
      'embed',
      'form',
      'base',
      'link',
      'meta',
      'svg',
      'math',
      'template',
      'video',
      'audio',
      'button',
      'textarea',
    ].includes(name)
      ? [`<${name}>`]
      : []),
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      if (/^on|^style$|^srcdoc$|^formaction$|^xlink:|^srcset$/i.test(attribute))
        return [`${attribute}=`];
      return ['href', 'src', 'action', 'cite', 'longdesc'].includes(attribute) &&
        !harmless.test(value.replace(/(?![\x7f-\x9f])[\p{Cc} ]/gu, ''))
        ? [`${attribute}=${value.slice(0, 40)}`]
        : [];
    }),
  ]);
}
