import { useEffect, useState } from 'react';
import { NetworkError } from '@/api/http/errors';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import type { FailureText } from './failureText';

type Explain = typeof import('./explainFailure').explainFailure;
let known: Explain | null = null;

const fetchFailureWords = async (): Promise<void> => {
  known = (await import('./explainFailure')).explainFailure;
};

/** After the first view. */
const LATER_MS = 2000;
let isFetched = false;

/** Fetches the words for all that can go wrong ahead, because without network it is too late. */
export function fetchFailureWordsLater(): void {
  if (isFetched) return;
  isFetched = true;
  setTimeout(() => fetchFailureWords().catch(() => undefined), LATER_MS);
}

/** An error in words: the common ones at once, its own as soon as they are here. */
export function useFailure(error: Error): FailureText {
  const i18n = useI18n();
  const momentOf = useMomentOf();
  const [explain, setExplain] = useState(() => known);
  useEffect(() => {
    let isWanted = true;
    // Where even the words cannot be fetched the common ones stay.
    fetchFailureWords().then(
      () => isWanted && setExplain(() => known),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (explain !== null) return explain(error, i18n, momentOf);
  const key = error instanceof NetworkError ? 'failure.network' : 'failure.unknown';
  return { sentence: i18n.t(key), detail: [error.message] };
}
