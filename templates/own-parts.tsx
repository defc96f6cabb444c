import { createElement, Fragment, type FunctionComponent } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { parts, type OwnParts, type PartName } from '../src/parts.ts';
import type { PartView } from '../src/views/part-views.ts';

/** The page that is made now. */
interface Now {
  page: string;
  language: string;
}

let own: (Now & { parts: OwnParts }) | undefined;

/** `make`s a page, whose parts a school may make itself. */
export function withOwnParts<T>(ownParts: OwnParts | undefined, now: Now, make: () => T): T {
  if (!ownParts) return make();
  const before = own;
  own = { ...now, parts: ownParts };
  try {
    return make();
  } finally {
    own = before;
  }
}

/**
 * A part of a page: as the school makes it, or as it is by `Default`. What a school’s own cannot make is noted, and
 * `Default` stands in its place.
 */
export function part<Name extends PartName>(
  name: Name,
  Default: FunctionComponent<PartView<Name>>,
): FunctionComponent<PartView<Name>> {
  return (view) => {
    const Own = own?.parts.components.get(name);
    if (!own || !Own) return <Default {...view} />;
    const { parts: made, page, language } = own;
    try {
      const props = { ...viewFor(name, view), language, Default };
      // Here and now, so that it is known whose fault it is.
      return jsxTemplate([renderToString(createElement(Fragment, null, Own(props)))]);
    } catch (error) {
      made.failed({ part: name, page, error });
      return <Default {...view} />;
    }
  };
}

/** Of the view of a page, what a part of it is promised. */
const viewFor = (name: PartName, view: object): object => {
  const keys: readonly string[] = parts[name];
  return Object.fromEntries(Object.entries(view).filter(([key]) => keys.includes(key)));
};
