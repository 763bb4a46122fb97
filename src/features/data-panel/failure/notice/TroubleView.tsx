import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import type { TroubleProps } from '../troubleProps';
import { explainFailure } from '../words/explainFailure';
import { retryWait } from './retryWait';
import { ShortTrouble } from './ShortTrouble';
import { allTroubles, noticePlace, useSpeaker } from './sharedTrouble';
import { TroubleNote } from './TroubleNote';

/**
 * Panels of one cause fail within moments: before the others have, none speaks for itself. Old
 * figures lose nothing by a longer wait, and second tries are made up to a second apart.
 */
const PATIENCE_MS = { failed: 400, stale: 1500 };

/** The trouble of a panel in its own box, or in a line where one notice tells it for the whole page. */
export function TroubleView({ id, error, receivedAt, now, attempt, onRetry }: TroubleProps) {
  const retry = useEffectEvent(onRetry);
  const isFailed = receivedAt === undefined;
  useEffect(() => {
    if (!isFailed) return;
    const timer = setTimeout(() => retry(), retryWait(error, attempt, Date.now()));
    return () => clearTimeout(timer);
  }, [error, attempt, isFailed]);

  const { sentence, detail, Report } = explainFailure(error, useI18n(), useMomentOf());
  const trouble = { reason: sentence, error, detail, receivedAt, onRetry };
  const speaker = useSpeaker(id, trouble);
  const isPatient = usePatience(PATIENCE_MS[isFailed ? 'failed' : 'stale']);
  const place = noticePlace();
  if (speaker === null || place === null)
    return isPatient ? null : <TroubleNote troubles={[trouble]} now={now} Report={Report} />;
  return (
    <>
      {speaker === id &&
        !isPatient &&
        createPortal(
          <TroubleNote troubles={allTroubles()} now={now} Report={Report} isShared />,
          place,
        )}
      <ShortTrouble receivedAt={receivedAt} />
    </>
  );
}

function usePatience(wait: number): boolean {
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return isPatient;
}
