import { lazy, Suspense } from 'react';
import { useI18n } from '@/i18n/I18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { Note } from '@/ui/Note';
import { useReturn } from './useReturn';

/** Fetched soon after the first view: without network it is too late. */
const LaterFailure = lazy(async () => ({
  default: (await import('./later/failure/LaterFailure')).LaterFailure,
}));

/** A page that could not be shown. */
export const PageFailure = ({ error }: { error: Error }) => (
  <ErrorBoundary resetKey={null} fallback={Unreachable}>
    <Suspense>
      <LaterFailure error={error} />
    </Suspense>
  </ErrorBoundary>
);

/** Not even the words for it could be fetched. */
const Unreachable = () => <Waiting />;

function Waiting() {
  const { t } = useI18n();
  useReturn(true);
  return <Note tone="failed">{t('failure.program')}</Note>;
}
