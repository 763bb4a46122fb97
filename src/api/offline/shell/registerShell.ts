import type { RegencyCode } from '@/domain/region/region';
import { ownBuild } from '../build/buildOf';

/**
 * Lets the program start without network on this screen, for the address of the wall alone: no other
 * page is ever answered from what is kept (`shellRoute`). Never rejects: without worker (no https, forbidden) the
 * wall only does not start without network.
 */
export async function registerShell(regency: RegencyCode): Promise<void> {
  if (ownBuild() === null || !('serviceWorker' in navigator)) return;
  const base = import.meta.env.BASE_URL;
  await navigator.serviceWorker
    .register(`${base}sw.js`, { scope: `${base}${regency}/layar`, updateViaCache: 'none' })
    // Who is registered is not asked anew by registering, and the browser does so when it has time: a
    // wall that lost its network before that would start the build before, without its answers.
    .then((registration) => registration.update())
    .catch(() => undefined);
}
