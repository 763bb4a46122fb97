/**
 * Runs inside the measured page, before its own code. Each function below is sent as text, so it
 * may use nothing outside itself but its argument.
 */

export type PaintFigures = {
  fcp: number;
  lcp: number;
  ready: number;
  shift: number;
  longTasks: { start: number; duration: number }[];
};

declare global {
  var benchPaint: PaintFigures;
  /** When every panel of a page shows more than its skeleton; 0 until then. */
  var benchSettled: number;
  /** Milliseconds from the last key press to the end of the last frame that it changed. */
  var benchLatency: () => number;
  /** Milliseconds since that frame; not a number while nothing has changed yet. */
  var benchQuiet: () => number;
  /** Tells the bench, outside the page, that the page is ready. */
  var benchReady: (mark: string) => void;
}

/** A chosen regency has this many districts; a page that shows fewer is not ready. */
type ReadyWhen = { districts: number; dimensions: number };

function watchPaint() {
  const seen: PaintFigures = { fcp: 0, lcp: 0, ready: 0, shift: 0, longTasks: [] };
  globalThis.benchPaint = seen;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('longtask', ({ startTime, duration }) => {
    seen.longTasks.push({ start: startTime, duration });
  });
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
  });
}

/**
 * Ready: every district coloured and labelled, a card with its strip for each dimension, and the
 * attention rows with their figures; then the end of the frame that paints the last of them.
 */
function watchReady({ districts, dimensions }: ReadyWhen) {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const isDrawn = () =>
    count('main figure [role=listbox] [role=option]') >= districts &&
    count('main figure svg text') >= districts &&
    count('main section li:has(h3) ul[aria-label]:has(> li)') >= dimensions &&
    count('main section ol > li:has(h3) b') >= 1;
  const stamp = () => {
    globalThis.benchPaint.ready = performance.now();
    globalThis.benchReady('ready');
  };
  const watcher = new MutationObserver(() => {
    if (!isDrawn()) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = stamp;
      port2.postMessage(null);
    });
  });
  watcher.observe(document, { subtree: true, childList: true });
}

/** Ready, of any page: so many panels and none on its way; then the end of the frame that paints it. */
function watchSettled({ panels }: { panels: number }) {
  globalThis.benchSettled = 0;
  const isWaiting = () =>
    [...document.querySelectorAll('main [role=status]')].some((it) =>
      /^(Memuat|Loading) …$/.test(it.textContent.trim()),
    );
  const watcher = new MutationObserver(() => {
    const drawn = document.querySelectorAll('main section').length;
    if (document.querySelector('main h1') === null || drawn < panels || isWaiting()) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.benchSettled = performance.now();
      };
      port2.postMessage(null);
    });
  });
  watcher.observe(document, { subtree: true, childList: true });
}

/** From a trusted key press to the end of the last frame in which the page still changed. */
function watchLatency() {
  let pressed = 0;
  let settled = Number.NaN;
  const note = (event: KeyboardEvent) => {
    pressed = event.timeStamp;
    settled = Number.NaN;
  };
  addEventListener('keydown', note, { capture: true });
  // Setting an attribute to what it was, or telling a screen reader to wait, draws nothing.
  // Nor does code that is fetched ahead.
  const isDrawn = ({ type, target, attributeName, oldValue }: MutationRecord) =>
    target !== document.head &&
    (type !== 'attributes' ||
      !(target instanceof Element) ||
      (attributeName !== 'aria-busy' &&
        (target.getAttribute(attributeName ?? '') ?? '') !== (oldValue ?? '')));
  const watcher = new MutationObserver((records) => {
    if (!records.some(isDrawn)) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        settled = performance.now();
      };
      port2.postMessage(null);
    });
  });
  const values = { attributes: true, attributeOldValue: true, characterData: true };
  watcher.observe(document, { subtree: true, childList: true, ...values });
  globalThis.benchLatency = () => settled - pressed;
  globalThis.benchQuiet = () => performance.now() - settled;
}

/** tsx names inner functions through a helper that the page does not have. */
const NAME_HELPER = 'globalThis.__name = (target) => target;';

export const loadProbe = (ready: ReadyWhen): string =>
  `${NAME_HELPER}(${watchPaint})();(${watchReady})(${JSON.stringify(ready)});`;

export const latencyProbe = `${NAME_HELPER}(${watchLatency})();`;

export const settleProbe = (ready: { panels: number }): string =>
  `${NAME_HELPER}(${watchSettled})(${JSON.stringify(ready)});`;
