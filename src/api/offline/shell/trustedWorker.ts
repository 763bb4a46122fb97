let policy: { createScriptURL(url: string): string } | undefined;

/** The address of our own worker, as a browser takes it where the server asks for Trusted Types. */
export function trustedWorker(address: string): string {
  try {
    policy ??= window.trustedTypes?.createPolicy('dasbor', {
      createScriptURL: (url) => (url === address ? url : null),
    });
  } catch {
    // A server that allows no policy of this name: the browser decides about the bare address.
  }
  return policy?.createScriptURL(address) ?? address;
}
