/** What jsdom lacks and the product calls. Each does the least that is true without layout. */
export function addMissingBrowserParts(): void {
  window.matchMedia ??= (media) => new UnmatchedQuery(media);
  window.ResizeObserver ??= SilentResizeObserver;
  // jsdom has a scrollTo that only logs "not implemented".
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView ??= () => {};
  addDialogs();
}

/** A screen without preferences: light, motion allowed, no breakpoint reached. */
class UnmatchedQuery extends EventTarget implements MediaQueryList {
  readonly matches = false;
  onchange = null;
  constructor(readonly media: string) {
    super();
  }
  addListener(): void {}
  removeListener(): void {}
}

class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function addDialogs(): void {
  const dialog = HTMLDialogElement.prototype;
  const open = function (this: HTMLDialogElement) {
    this.open = true;
  };
  dialog.show ??= open;
  dialog.showModal ??= open;
  dialog.close ??= function (this: HTMLDialogElement, value = '') {
    this.open = false;
    this.returnValue = value;
    this.dispatchEvent(new Event('close'));
  };
}
