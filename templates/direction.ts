import { options } from 'preact';
import { type Direction, directionOf } from '../src/views/direction.ts';

// A text that says its language (`lang`) says which way it runs too (`dir`), where the page runs the other way. Every
// part that shows a text would have to remember it: so it is done where elements are made.

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

const made = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.type === 'string') {
    const props: Record<string, unknown> = vnode.props;
    if (typeof props.lang === 'string') {
      const direction = directionOf(props.lang);
      const around = vnode.type === 'html' ? 'ltr' : ofPage;
      if (direction !== around) props.dir ??= direction;
    }
  }
  made?.(vnode);
};
