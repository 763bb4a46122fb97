/** What a page holds on to, counted from within. */
export type Counted = { timers: number; contexts: number; sceneChanges: number };

declare global {
  var soakCounted: () => Counted;
}

/** Runs before the program: counts timers that wait, WebGL contexts ever made and changes of the scene. */
export function countFromWithin(): void {
  const timers = new Set<number>();
  let contexts = 0;
  let sceneChanges = 0;

  type Start = (
    handler: (...values: unknown[]) => void,
    wait?: number,
    ...values: unknown[]
  ) => number;
  type Stop = (timer?: number) => void;
  const starting =
    (start: Start, isOnce: boolean): Start =>
    (handler, wait, ...values) => {
      const timer = start(() => {
        if (isOnce) timers.delete(timer);
        handler(...values);
      }, wait);
      timers.add(timer);
      return timer;
    };
  const stopping =
    (stop: Stop): Stop =>
    (timer) => {
      if (timer !== undefined) timers.delete(timer);
      stop(timer);
    };
  Object.assign(window, {
    setTimeout: starting(window.setTimeout as Start, true),
    setInterval: starting(window.setInterval as Start, false),
    clearTimeout: stopping(window.clearTimeout as Stop),
    clearInterval: stopping(window.clearInterval as Stop),
  });

  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    ...wish: Parameters<typeof getContext>
  ) {
    if (String(wish[0]).startsWith('webgl')) contexts += 1;
    return getContext.apply(this, wish);
  } as typeof getContext;

  new MutationObserver((changes) => {
    sceneChanges += changes.length;
  }).observe(document, { subtree: true, attributeFilter: ['data-scene'] });

  globalThis.soakCounted = () => ({ timers: timers.size, contexts, sceneChanges });
}
