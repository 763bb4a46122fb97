let isOffered = false;

/** This installation signs people in: that a server asks who is there is mended so, not by asking again. */
export function offerSignIn(): void {
  isOffered = true;
}

export const isSignInOffered = (): boolean => isOffered;
