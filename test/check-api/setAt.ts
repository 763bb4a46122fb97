/** Puts a value at a dotted path of a body: a fault made by hand. The path must be there. */
export function setAt(body: unknown, path: string, change: unknown): void {
  const steps = path.split('.');
  const last = steps.pop();
  const holder = steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step), body);
  if (typeof holder !== 'object' || holder === null || last === undefined)
    throw new Error(`Nothing stands at ${path}`);
  const value = typeof change === 'function' ? change(Reflect.get(holder, last)) : change;
  Reflect.set(holder, last, value);
}
