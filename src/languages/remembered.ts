/** Work on few different values that is asked for on every page, done once for each of them. */
export function remembered<In, Out extends {}>(work: (value: In) => Out): (value: In) => Out {
  const known = new Map<In, Out>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = work(value);
    known.set(value, made);
    return made;
  };
}

/** What is made once, when it is first asked for. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
