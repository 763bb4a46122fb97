/** Code or words that are fetched when they are needed, or before. */
export type Once<T> = {
  /** What has come; `undefined` until then. */
  atHand: () => { value: T } | undefined;
  /** Fetches. What failed stays failed. */
  now: () => Promise<T>;
  /** Begins before it is needed; what fails ahead is tried again when it is. */
  ahead: () => void;
};

/** Fetched once, by whoever asks first. */
export function fetchOnce<T>(fetch: () => Promise<T>): Once<T> {
  let fetching: Promise<T> | undefined;
  let fetched: { value: T } | undefined;
  const now = () => {
    fetching ??= fetch().then((value) => {
      fetched = { value };
      return value;
    });
    return fetching;
  };
  return {
    atHand: () => fetched,
    now,
    ahead() {
      const promise = now();
      promise.catch(() => {
        if (fetching === promise) fetching = undefined;
      });
    },
  };
}
