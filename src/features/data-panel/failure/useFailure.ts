import { useEffect, useState } from 'react';
import { NetworkError } from '@/api/http/errors';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import type { FailureParts } from './failureParts';
import type { FailureText } from './words/failureText';

let known: FailureParts | undefined;

/** After the first view. */
const LATER_MS = 2000;

/**
 * What tells of failures: `undefined` until it is fetched, `null` where it cannot be. Fetched ahead,
 * because without network it is too late.
 */
export function useFailureParts(wait = 0): FailureParts | null | undefined {
  const [parts, setParts] = useState<FailureParts | null | undefined>(known);
  useEffect(() => {
    if (known) return setParts(known);
    const fetching = setTimeout(() => {
      import('./failureParts').then(
        ({ failureParts }) => {
          known = failureParts;
          setParts(failureParts);
        },
        () => setParts(null),
      );
    }, wait);
    return () => clearTimeout(fetching);
  }, [wait]);
  return parts;
}

export const useFailurePartsLater = () => useFailureParts(LATER_MS);

/** An error in words: the common ones at once, its own as soon as they are here. */
export function useFailure(error: Error): FailureText {
  const i18n = useI18n();
  const momentOf = useMomentOf();
  const parts = useFailureParts();
  if (parts) return parts.explainFailure(error, i18n, momentOf);
  const key = error instanceof NetworkError ? 'failure.network' : 'failure.unknown';
  return { sentence: i18n.t(key), detail: [error.message] };
}
