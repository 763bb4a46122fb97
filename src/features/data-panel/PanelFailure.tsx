import { useEffect, useEffectEvent } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import { describeFailure } from './describeFailure';

type PanelFailureProps = { error: Error; attempt: number; onRetry: () => void };

const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 300_000;

/** What went wrong, what the reader can do, and a retry that also happens by itself. */
export function PanelFailure({ error, attempt, onRetry }: PanelFailureProps) {
  const { t } = useI18n();
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    const wait = Math.min(FIRST_WAIT * 2 ** attempt, LONGEST_WAIT);
    const timer = setTimeout(() => retry(), wait);
    return () => clearTimeout(timer);
  }, [attempt]);

  const { key, values, detail } = describeFailure(error);
  return (
    <Note tone="failed">
      <p>
        <strong>{t(key, values)}</strong>
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
      </details>
    </Note>
  );
}
