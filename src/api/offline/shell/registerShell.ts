import type { RegencyCode } from '@/domain/region/region';
import { ownBuild } from '../build/buildOf';
import { trustedWorker } from './trustedWorker';

/** First word of the addresses that start without network. */
export type ShellPage = 'layar' | 'rapat';

/** Only a published build is kept, and browsers keep it only over https or on their own machine. */
export const canStartOffline = (): boolean => ownBuild() !== null && 'serviceWorker' in navigator;

/**
 * Lets the program start without network in this browser, for the address of the wall or of the hearings
 * alone: no other page is ever answered from what is kept (`shellRoute`). Never rejects: without worker (no
 * https, forbidden) there is none, and they only do not start without network.
 */
export async function registerShell(
  regency: RegencyCode,
  page: ShellPage,
): Promise<ServiceWorkerRegistration | null> {
  if (!canStartOffline()) return null;
  const base = import.meta.env.BASE_URL;
  try {
    const registration = await navigator.serviceWorker.register(trustedWorker(`${base}sw.js`), {
      scope: `${base}${regency}/${page}`,
      updateViaCache: 'none',
    });
    // Who is registered is not asked anew by registering, and the browser does so when it has time: a
    // wall that lost its network before that would start the build before, without its answers.
    await registration.update().catch(() => undefined);
    return registration;
  } catch {
    return null;
  }
}
