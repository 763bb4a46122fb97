import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { RegencyCode, TimeZoneLabel } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { viewpointAt } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useAppAddress } from '@/ui/address/useAddress';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { useClockSkew } from '@/ui/ClockSkewContext';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { useAppContext } from './AppContext';

/** Only who comes from a hearing needs it. */
const EditionBanner = lazy(async () => ({
  default: (await import('./later/EditionBanner')).EditionBanner,
}));

/** Only who has a wrong clock needs it. */
const ClockBanner = lazy(async () => ({
  default: (await import('./later/ClockBanner')).ClockBanner,
}));

const AFTER_FIRST_VIEW_MS = 4000;

/** Knows every member of the configuration: nothing of the first view waits for it. */
const ConfigNotice = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, AFTER_FIRST_VIEW_MS));
  return { default: (await import('./config/ConfigNotice')).ConfigNotice };
});

type AsOfBannerProps = { regency: RegencyCode; timeZone: string; zone: TimeZoneLabel };

/** On every page: mistakes in the configuration, a wrong clock, and whether another day is shown. */
export function AsOfBanner(place: AsOfBannerProps) {
  const skew = useClockSkew();
  return (
    <>
      <Aside>
        <ConfigNotice />
      </Aside>
      {skew !== 0 && (
        <Aside>
          <ClockBanner />
        </Aside>
      )}
      <DayOrEdition {...place} />
    </>
  );
}

/** What the page goes without where its code does not come. */
const Aside = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary resetKey={null} fallback={() => null}>
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);

/** That it shows an earlier day or the edition of a hearing, and the way back. */
function DayOrEdition(place: AsOfBannerProps) {
  const { search } = useAppAddress();
  const { clock, config } = useAppContext();
  const { edisi, per = null } = search;
  const [known, setKnown] = useState(edisi);
  if (edisi && edisi !== known) setKnown(edisi);
  const viewpoint = viewpointAt(place, clock(), per, config.rules);
  const day = viewpoint.asOf === null ? null : <DayBanner date={viewpoint.asOf} />;
  if (!known) return day;
  // It stays when the edition is left, to say so.
  return (
    <ErrorBoundary resetKey={known} fallback={() => day}>
      <Suspense fallback={day}>
        <EditionBanner viewpoint={viewpoint} edition={edisi}>
          {day}
        </EditionBanner>
      </Suspense>
    </ErrorBoundary>
  );
}

function DayBanner({ date }: { date: IsoDate }) {
  const { t, format } = useI18n();
  const { change } = useAppAddress();
  return (
    <Banner words={t('asOf.banner', { date: format.date(date) })}>
      <Button onClick={() => change({ per: undefined })}>{t('asOf.leave')}</Button>
    </Banner>
  );
}
