/**
 * That somebody signed out in this browser: the session at the provider may live on and must not sign the
 * next reader in without a word. A word and no secret, so it may stay.
 */
const noteName = (): string => `signed-out ${import.meta.env.BASE_URL}`;

export const noteSignedOut = (): void => change((store) => store.setItem(noteName(), 'yes'));

export const forgetSignedOut = (): void => change((store) => store.removeItem(noteName()));

export function wasSignedOut(): boolean {
  try {
    return localStorage.getItem(noteName()) !== null;
  } catch {
    return false;
  }
}

/** Calls when somebody has signed in again in another window. */
export function onSignedInElsewhere(listener: () => unknown): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === noteName() && newValue === null) listener();
  });
}

/** Where the browser forbids storage nothing is remembered. */
function change(by: (store: Storage) => void): void {
  try {
    by(localStorage);
  } catch {
    return;
  }
}
