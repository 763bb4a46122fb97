import type { RegencyCode } from '@/domain/region/region';
import { registerShell, type ShellPage } from './registerShell';

/**
 * Whether the newest worker of these addresses would answer their next load: not while it fetches the
 * program, which takes seconds on a phone. Waits until that is decided; false where there is no worker.
 */
export async function shellServes(regency: RegencyCode, page: ShellPage): Promise<boolean> {
  const registration = await registerShell(regency, page);
  if (registration === null) return false;
  const { installing, waiting, active } = registration;
  const newest = installing ?? waiting ?? active;
  return newest !== null && (await isActivated(newest));
}

/** A worker that could not keep its build whole is thrown away by the browser: `redundant`. */
function isActivated(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'activated' && worker.state !== 'redundant') return;
      worker.removeEventListener('statechange', look);
      resolve(worker.state === 'activated');
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
