import { nearest } from '../catalogue/nearest.ts';
import { parts, type OwnParts, type PartName } from '../parts.ts';
import { asText, CodeMistake } from './code-mistake.ts';
import { isNode } from './jsx.ts';

/** Makes a part of its view and `Default`. */
export type Component = NonNullable<ReturnType<OwnParts['components']['get']>>;

/** What a school’s file exports: it gives whatever it likes. */
type Exported = (props: object) => unknown;

/** Whether something may be a component; a class is none that we make. */
export const isComponent = (value: unknown): value is Exported => typeof value === 'function';

/**
 * The component of a part: throws a CodeMistake where the school’s asks for a key that the view of this part never has,
 * or gives what cannot be shown.
 */
export function componentOf(name: PartName, exported: Exported): Component {
  const known = ['Default', 'language', ...parts[name]];
  return (props) => {
    const shown = exported(
      new Proxy(props, {
        get: (target, key) => {
          if (typeof key === 'string' && !known.includes(key))
            throw new CodeMistake('key', key, nearest(key, known));
          return Reflect.get(target, key);
        },
      }),
    );
    if (!isNode(shown)) throw new CodeMistake('no-node', asText(shown));
    return shown;
  };
}
