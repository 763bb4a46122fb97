import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { Loading } from './Loading';
import { laterRoutes } from './laterRoutes';
import { PageFailure } from './PageFailure';
import { useFetched } from './useFetched';

/** All pages but the first view, which does not carry so much as their names. */
export const LaterPages = () => (
  <ErrorBoundary resetKey={null} fallback={(error) => <PageFailure error={error} />}>
    <Later />
  </ErrorBoundary>
);

function Later() {
  const LaterRoutes = useFetched(laterRoutes);
  return LaterRoutes === null ? <Loading /> : <LaterRoutes />;
}
