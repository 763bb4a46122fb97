import { useEffect } from 'react';
import { configUrl, loadConfig } from '@/api/config/loadConfig';
import { isWallPath } from '@/ui/address/paths';

const MINUTE = 60_000;

/** A wall that cannot even begin has nobody to press "reload": it tries when the server answers. */
export function useReturn(isWanted = isWallPath(location.pathname)): void {
  useEffect(() => {
    if (!isWanted) return;
    const tryAgain = () => {
      loadConfig(configUrl()).then(
        () => location.reload(),
        () => undefined,
      );
    };
    const timer = setInterval(tryAgain, MINUTE);
    window.addEventListener('online', tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', tryAgain);
    };
  }, [isWanted]);
}
