import { isValidElement, type ComponentChildren, type VNode } from 'preact';
import { Fragment, jsx as made } from 'preact/jsx-runtime';
import { asText, CodeMistake } from './code-mistake.ts';

/** Whether something can be shown: elements, texts, numbers, nothing, and lists of these. */
export function isNode(value: unknown): value is ComponentChildren {
  if (
    value === null ||
    ['undefined', 'boolean', 'string', 'number', 'bigint'].includes(typeof value)
  )
    return true;
  return Array.isArray(value) ? value.every((it) => isNode(it)) : isElement(value);
}

const isElement = (value: unknown): value is VNode =>
  typeof value === 'object' && isValidElement(value);

/**
 * What JSX in a school’s own code becomes: elements of the same kind as ours, escaped where ours are. Throws a
 * CodeMistake at the element that holds what cannot be shown, or HTML as it is.
 */
function jsx(type: unknown, props: Readonly<Record<string, unknown>>, key?: string): VNode {
  if (props['dangerouslySetInnerHTML'] !== undefined) throw new CodeMistake('html', '');
  if (typeof type !== 'string' && typeof type !== 'function')
    throw new CodeMistake('no-node', asText(type));
  const isPlain = typeof type === 'string' || type === Fragment;
  if (isPlain && !isNode(props['children']))
    throw new CodeMistake('no-node', asText(props['children']));
  // A function is a component here, as JSX has it.
  return made(type as string, props, key);
}

/** What the compiler writes calls of. */
export const ownJsx = { jsx, jsxs: jsx, Fragment };
