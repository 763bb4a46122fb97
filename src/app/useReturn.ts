import { useEffect } from 'react';
import { configUrl, loadConfig } from '@/api/config/loadConfig';
import { isWallPath } from '@/ui/address/paths';

const MINUTE = 60_000;

/** A wall that cannot even begin has nobody to press "reload": it tries when the server answers. */
export function useReturn(): void {
  useEffect(() => {
    if (!isWallPath(location.pathname)) return;
    const tryAgain = () => {
      loadConfig(configUrl()).then(
        () => location.reload(),
        () => undefined,
      );
    };
    const timer = setInterval(tryAgain, MINUTE);
    return () => clearInterval(timer);
  }, []);
}
