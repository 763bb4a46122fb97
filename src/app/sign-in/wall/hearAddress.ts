/** The router goes on by these two, which a browser itself does not announce. */
const STEPS = ['popstate', 'pushState', 'replaceState'];

/** Tells of every change of the address. */
export function hearAddress(listener: () => void): void {
  for (const step of STEPS) addEventListener(step, listener);
}
