import { lazy, Suspense } from 'react';
import type { RegencyCode, TimeZoneLabel } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { viewpointAt } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useAppAddress } from '@/ui/address/useAddress';
import { Button } from '@/ui/Button';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { useAppContext } from './AppContext';
import styles from './AsOfBanner.module.css';

/** Only who comes from a hearing needs it. */
const EditionBanner = lazy(async () => ({
  default: (await import('./later/EditionBanner')).EditionBanner,
}));

type AsOfBannerProps = { regency: RegencyCode; timeZone: string; zone: TimeZoneLabel };

/** On every page: that it shows an earlier day or the edition of a hearing, and the way back. */
export function AsOfBanner(place: AsOfBannerProps) {
  const { search } = useAppAddress();
  const { clock } = useAppContext();
  const { edisi, per = null } = search;
  const viewpoint = viewpointAt(place, clock(), per);
  const day = viewpoint.asOf === null ? null : <DayBanner date={viewpoint.asOf} />;
  if (edisi === undefined) return day;
  return (
    <ErrorBoundary resetKey={edisi} fallback={() => day}>
      <Suspense fallback={day}>
        <EditionBanner viewpoint={viewpoint} edition={edisi} />
      </Suspense>
    </ErrorBoundary>
  );
}

function DayBanner({ date }: { date: IsoDate }) {
  const { t, format } = useI18n();
  const { change } = useAppAddress();
  return (
    <div className={styles.banner} role="status">
      <p>
        <strong>{t('asOf.banner', { date: format.date(date) })}</strong>
      </p>
      <Button onClick={() => change({ per: undefined })}>{t('asOf.leave')}</Button>
    </div>
  );
}
