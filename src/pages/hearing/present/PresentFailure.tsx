import type { ReactNode } from 'react';
import { useFailure } from '@/features/data-panel';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import { PageHead } from '@/ui/PageHead';
import { useLeavePresentation } from './useLeavePresentation';

type PresentFailureProps = {
  error: Error;
  onRetry: () => void;
  /** What else is known of the reason. */
  children: ReactNode;
};

/** Without the scorecard not even the title can be said. */
export function PresentFailure({ error, onRetry, children }: PresentFailureProps) {
  const { t } = useI18n();
  const leave = useLeavePresentation();
  const { sentence } = useFailure(error);
  const failed = t('hearing.slides.failed');
  return (
    <>
      <PageHead title={failed} documentTitle={failed} />
      <Note tone="failed">
        <p>{t('hearing.slides.failedHelp', { reason: sentence })}</p>
        <Button onClick={onRetry}>{t('failure.retry')}</Button>{' '}
        <Button onClick={() => leave(null)}>{t('hearing.slides.toReport')}</Button>
      </Note>
      {children}
    </>
  );
}
