/**
 * The library registers its worker by a bare address, which a server that asks for Trusted Types
 * refuses. From now on this one address is trusted, under the name that the product uses for its own.
 */
export function trustWorker(address: string): void {
  const policy = window.trustedTypes?.createPolicy('dasbor', {
    createScriptURL: (url) => (new URL(url, location.href).pathname === address ? url : null),
  });
  if (policy === undefined || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const register = serviceWorker.register.bind(serviceWorker);
  serviceWorker.register = (url, options) => register(policy.createScriptURL(String(url)), options);
}
