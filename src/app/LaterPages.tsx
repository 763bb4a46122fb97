import { lazy, Suspense } from 'react';
import { useI18n } from '@/i18n/I18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { PageFailure } from './PageFailure';

/** Fetches what knows all other pages; asked for again it is at hand. */
export const fetchLater = (): void => {
  import('./later/LaterRoutes').catch(() => undefined);
};

const LaterRoutes = lazy(async () => {
  const { LaterRoutes: Routes } = await import('./later/LaterRoutes');
  return { default: Routes };
});

/** All pages but the first view, which does not carry so much as their names. */
export function LaterPages() {
  const { t } = useI18n();
  return (
    <ErrorBoundary resetKey={null} fallback={(error) => <PageFailure error={error} />}>
      <Suspense fallback={<p role="status">{t('panel.loading')}</p>}>
        <LaterRoutes />
      </Suspense>
    </ErrorBoundary>
  );
}
