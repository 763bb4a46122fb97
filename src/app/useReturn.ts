import { useEffect } from 'react';
import { loadConfig } from '@/api/config/loadConfig';

const MINUTE = 60_000;

/** A wall that cannot even begin has nobody to press "reload": it tries when the server answers. */
export function useReturn(): void {
  useEffect(() => {
    // With or without a slash at its end.
    if (!/layar.?$/.test(location.pathname)) return;
    const tryAgain = () => {
      loadConfig(`${import.meta.env.BASE_URL}config.json`).then(
        () => location.reload(),
        () => undefined,
      );
    };
    const timer = setInterval(tryAgain, MINUTE);
    return () => clearInterval(timer);
  }, []);
}
