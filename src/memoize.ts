import { isOn } from './accelerators.mjs';

/**
 * Works something out once, as long as it is made from the same objects: `partsOf` names them, and the first one holds
 * what was made. Nothing is kept in a module: it goes with that object.
 */
export function memoize<Input, Made>(
  partsOf: (input: Input) => readonly [holder: object, ...others: unknown[]],
  make: (input: Input) => Made,
): (input: Input) => Made {
  if (!isOn('memoize')) return make;
  const memory = new WeakMap<object, { from: readonly unknown[]; made: Made }>();
  return (input) => {
    const from = partsOf(input);
    const before = memory.get(from[0]);
    if (before?.from.every((it, at) => it === from[at])) return before.made;
    const made = make(input);
    memory.set(from[0], { from, made });
    return made;
  };
}
