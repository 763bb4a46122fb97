import { useEffect, useEffectEvent } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import { retryWait } from './retryWait';
import { useFailure } from './useFailure';

type PanelFailureProps = { error: Error; attempt: number; onRetry: () => void };

/** What went wrong, what the reader can do, and a retry that also happens by itself. */
export function PanelFailure({ error, attempt, onRetry }: PanelFailureProps) {
  const { t } = useI18n();
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    const timer = setTimeout(() => retry(), retryWait(error, attempt, Date.now()));
    return () => clearTimeout(timer);
  }, [error, attempt]);

  const { sentence, detail, Report } = useFailure(error);
  return (
    <Note tone="failed">
      <p>
        <strong>{sentence}</strong>
      </p>
      <p>{t('failure.automatic')}</p>
      <Button onClick={onRetry}>{t('failure.retry')}</Button>
      <details>
        <summary>{t('failure.technical')}</summary>
        {detail.map((line) => (
          <p key={line}>
            <code>{line}</code>
          </p>
        ))}
        {Report && <Report error={error} />}
      </details>
    </Note>
  );
}
