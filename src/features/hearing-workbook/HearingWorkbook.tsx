import { lazy, Suspense, useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { useDownloadOrigin } from '@/ui/download/DownloadOrigin';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import styles from './HearingWorkbook.module.css';
import type { WorkbookOf } from './MakeWorkbook';

/** What writes and packs a workbook is fetched when one is asked for. */
const MakeWorkbook = lazy(async () => ({ default: (await import('./MakeWorkbook')).MakeWorkbook }));

type Progress = { kind: 'idle' | 'making' } | { kind: 'done'; file: string };

/** "Unduh XLSX edisi": the whole edition as one workbook, a sheet a table. */
export function HearingWorkbook(props: WorkbookOf) {
  const { t } = useI18n();
  const origin = useDownloadOrigin();
  const [attempt, setAttempt] = useState(0);
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  if (origin === null) return null;
  const ask = () => {
    setAttempt((count) => count + 1);
    setProgress({ kind: 'making' });
  };
  const making = t('hearing.workbook.making');
  return (
    <div className={styles.workbook} data-screen-only="">
      <Button onClick={ask}>{t('hearing.workbook.button')}</Button>
      <p role="status" className={styles.progress}>
        {progress.kind === 'done' && t('hearing.workbook.done', { file: progress.file })}
        {progress.kind === 'making' && (
          <ErrorBoundary
            resetKey={attempt}
            fallback={({ message }) => t('hearing.workbook.failed', { error: message })}
          >
            <Suspense fallback={making}>
              <MakeWorkbook
                {...props}
                key={attempt}
                origin={origin}
                onDone={(file) => setProgress({ kind: 'done', file })}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      </p>
    </div>
  );
}
