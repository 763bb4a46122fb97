import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { isoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';

/** Whether the boundaries are official, and whose; a file that fails does not hold up the rules. */
export function BoundaryText({ viewpoint }: { viewpoint: Viewpoint }) {
  const { t } = useI18n();
  return (
    <ErrorBoundary
      resetKey={viewpoint.regency}
      fallback={() => t('hearing.basis.boundariesFailed')}
    >
      <KnownBoundaries viewpoint={viewpoint} />
    </ErrorBoundary>
  );
}

function KnownBoundaries({ viewpoint: { regency, on } }: { viewpoint: Viewpoint }) {
  const { t, say, format } = useI18n();
  const { data } = useSuspenseQuery(boundariesQuery(useApiBase(), regency, 'district'));
  const { status, attribution, license, publishedAt } = data;
  const words = t('hearing.basis.boundaries', {
    status: t(`data.boundaries.status.${status}`),
    attribution: say(attribution),
    license,
    date: format.date(isoDate(publishedAt)),
  });
  return publishedAt > on ? `${words}. ${t('hearing.basis.boundariesLater')}` : words;
}
