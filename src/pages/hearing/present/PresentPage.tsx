import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Suspense, useMemo, useState } from 'react';
import { type Hearing, viewpointOfEdition } from '@/domain/hearing/hearing';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { Note } from '@/ui/Note';
import { PageHead } from '@/ui/PageHead';
import { PresentedHearing } from './PresentedHearing';
import { useLeavePresentation } from './useLeavePresentation';

type PresentPageProps = { viewpoint: Viewpoint; hearing: Hearing };

/** The report as slides; until all of them are there, and where one of their answers fails, it says so. */
export function PresentPage({ viewpoint, hearing }: PresentPageProps) {
  const { t } = useI18n();
  const { reset } = useQueryErrorResetBoundary();
  const [attempt, setAttempt] = useState(0);
  const leave = useLeavePresentation();
  const { asOf } = hearing;
  const shown = useMemo(
    () => ({ viewpoint: viewpointOfEdition(viewpoint, asOf), hearing }),
    [viewpoint, asOf, hearing],
  );
  const retry = () => {
    reset();
    setAttempt((count) => count + 1);
  };
  const preparing = t('hearing.slides.preparing');
  const failed = t('hearing.slides.failed');
  return (
    <ErrorBoundary
      resetKey={attempt}
      fallback={({ message }) => (
        <>
          <PageHead title={failed} documentTitle={failed} />
          <Note tone="failed">
            <p>{t('hearing.slides.failedHelp', { reason: message })}</p>
            <Button onClick={retry}>{t('failure.retry')}</Button>{' '}
            <Button onClick={() => leave(null)}>{t('hearing.slides.toReport')}</Button>
          </Note>
        </>
      )}
    >
      <Suspense fallback={<PageHead title={preparing} documentTitle={preparing} isWaiting />}>
        <PresentedHearing {...shown} onLeave={leave} />
      </Suspense>
    </ErrorBoundary>
  );
}
