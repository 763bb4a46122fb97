let isAllowed = true;

/** Answers to who is signed in are not written to the disk unless the installation says so. */
export function allowKeeping(allowed: boolean): void {
  isAllowed = allowed;
}

export const mayKeep = (): boolean => isAllowed;
