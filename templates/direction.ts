import { h, isValidElement, options } from 'preact';
import {
  type Direction,
  directionOf,
  directionOfText,
  isolated,
} from '../src/languages/direction.ts';

// A text that runs the other way than its page says so (`dir`): by its language (`lang`), or by its letters (“C++” on
// an Arabic page). Every part that shows a text would have to remember it: so it is done where elements are made. It is
// said of the words alone, by a `bdi` in their element: what the element lays out (a mark before it, room beside it)
// stays where the page has it.

let ofPage: Direction = 'ltr';

/** `make`s a page, or a part of one, that runs this way. */
export function running<T>(direction: Direction, make: () => T): T {
  const before = ofPage;
  ofPage = direction;
  try {
    return make();
  } finally {
    ofPage = before;
  }
}

/** What is made from now on stands in a page that runs this way: in a browser, whose page does not change. */
export function runAs(direction: Direction): void {
  ofPage = direction;
}

/** Which way words of a language (that of the page, if left out) run, where that is not the way of the page. */
export function againstPage(words: string, lang?: string): Direction | undefined {
  const { runs } = directionOfText(words, lang === undefined ? ofPage : directionOf(lang));
  return runs === ofPage ? undefined : runs;
}

/** Elements whose words stay as they are: they say it, hold nothing else, or run one way everywhere (type.css). */
const bare = new Set('bdi title script style textarea text pre code'.split(' '));

const made = options.vnode;
options.vnode = (vnode) => {
  const { type } = vnode;
  if (typeof type === 'string') {
    const props: Record<string, unknown> = vnode.props;
    const { children } = props;
    const lang = typeof props.lang === 'string' ? props.lang : undefined;
    const words = wordsOf(children);
    if (words !== undefined && !bare.has(type)) {
      const dir = againstPage(words, lang);
      const inDirection = (it: string) =>
        type === 'option' ? isolated(it, ofPage) : h('bdi', { dir }, it);
      if (dir) props.children = eachOf(children, (it) => (it === words ? inDirection(words) : it));
    } else if (lang !== undefined && !isSet(children)) {
      const dir = directionOf(lang);
      if (dir !== (type === 'html' ? 'ltr' : ofPage)) props.dir ??= dir;
    }
  }
  made?.(vnode);
};

/** The only words among children, alone or beside elements, such as a title after its code. */
function wordsOf(children: unknown): string | undefined {
  if (!Array.isArray(children)) return typeof children === 'string' ? children : undefined;
  let words: string | undefined;
  // Asked of every element of every page.
  const list: readonly unknown[] = children;
  for (const it of list) {
    if (typeof it !== 'string' || it === ' ' || it.trim() === '') continue;
    if (words !== undefined) return undefined;
    words = it;
  }
  return words;
}

const eachOf = (children: unknown, change: (it: unknown) => unknown): unknown =>
  Array.isArray(children) ? children.map(change) : change(children);

/** Whether words say already which way they run. */
const isSet = (children: unknown): boolean =>
  [children].flat().some((it) => isValidElement(it) && it.type === 'bdi');
