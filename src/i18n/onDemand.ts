/** Makes a costly thing when it is first needed, once: `Intl` formats take milliseconds each. */
export function onDemand<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
