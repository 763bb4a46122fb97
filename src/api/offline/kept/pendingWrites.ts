/** Answers that came and are not on the disk yet; who promises that they are kept waits for them. */
let pending = 0;
let isWritten = true;
const waiting = new Set<(isWritten: boolean) => void>();

export function beginWrite(): void {
  pending += 1;
}

export function endWrite(done: boolean): void {
  pending -= 1;
  isWritten = done;
  if (pending > 0) return;
  for (const tell of waiting) tell(isWritten);
  waiting.clear();
}

/** Once nothing waits to be written: whether the last of it was, which a full storage refuses. */
export const whenWritten = (): Promise<boolean> =>
  pending === 0 ? Promise.resolve(isWritten) : new Promise((resolve) => waiting.add(resolve));
