import type { ComponentType } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';

const made = new WeakMap<object, WeakMap<object, string>>();

/**
 * A part that is the same on many pages: rendered once for the view it shows (`by`, an object that always gives the
 * same HTML).
 */
export function Memoized<View extends object>({
  of: Part,
  by,
  view,
}: {
  of: ComponentType<View>;
  by: object;
  view: View;
}) {
  const own = made.get(Part) ?? new WeakMap<object, string>();
  made.set(Part, own);
  const html = own.get(by) ?? flat(renderToString(<Part {...view} />));
  own.set(by, html);
  return jsxTemplate([html]);
}

/** The same text in one piece: Preact leaves it in hundreds, and each page would put them together again. */
const flat = (text: string): string => Buffer.from(text).toString();
