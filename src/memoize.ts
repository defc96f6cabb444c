/**
 * Works something out once, as long as it is made from the same objects: `partsOf` names them, and the first one holds what was made.
 * Nothing is kept in a module: it goes with that object.
 */
export function memoize<Input, Made>(
  partsOf: (input: Input) => readonly [holder: object, ...others: unknown[]],
  make: (input: Input) => Made,
): (input: Input) => Made {
  const known = new WeakMap<object, { from: readonly unknown[]; made: Made }>();
  return (input) => {
    const from = partsOf(input);
    const before = known.get(from[0]);
    if (before?.from.every((it, at) => it === from[at])) return before.made;
    const made = make(input);
    known.set(from[0], { from, made });
    return made;
  };
}
