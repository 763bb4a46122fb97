import type { Place } from '../../report/problem';

/** From which row of the input each object of the tree was made. */
export class Origins {
  readonly #places = new WeakMap<object, Place>();

  /** Remembers the row behind an object and gives the object back. */
  of<T extends object>({ at }: { readonly at: Place }, made: T): T {
    this.#places.set(made, at);
    return made;
  }

  placeOf(made: object): Place | null {
    return this.#places.get(made) ?? null;
  }

  /** The row behind the value at a dotted path of a body, and the rest of the path beneath that row's object. */
  find(body: unknown, path: string): { place: Place; field: string } | null {
    let at: unknown = body;
    let found: { place: Place; field: string } | null = null;
    const steps = path === '' ? [] : path.split('.');
    for (const [index, step] of steps.entries()) {
      if (typeof at !== 'object' || at === null) break;
      at = Reflect.get(at, step);
      const place = typeof at === 'object' && at !== null ? this.#places.get(at) : undefined;
      if (place !== undefined) found = { place, field: steps.slice(index + 1).join('.') };
    }
    return found;
  }
}
