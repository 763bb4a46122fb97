import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';
import { useIsOnline } from '@/ui/network/useIsOnline';
import { LazyReportCopy } from '../../report/LazyReportCopy';
import { useReturn } from '../../useReturn';
import { PreviousPage } from './PreviousPage';
import { useNetworkWords } from './useNetworkWords';
import { useServerBack } from './useServerBack';

/** A page with a fault of the program; a reload that the server would not answer is put off. */
export function BrokenPage({ error }: { error: Error }) {
  const { t } = useNetworkWords();
  const [isReloading, setReloading] = useState(false);
  const isOnline = useIsOnline();
  const state = useServerBack(isReloading);
  useReturn();
  return (
    <Note tone="failed">
      <p>
        <strong>{t('network.fault')}</strong>
      </p>
      <p>
        <code>{error.message}</code>
      </p>
      {isReloading && state === 'silent' && <p role="status">{t('network.reloading')}</p>}
      {isOnline ? (
        <Button aria-disabled={isReloading} onClick={() => setReloading(true)}>
          {t('failure.reload')}
        </Button>
      ) : (
        <PreviousPage />
      )}
      <LazyReportCopy error={error} />
    </Note>
  );
}
