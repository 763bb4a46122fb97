import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { agencyNames } from '@/domain/region/region';
import { dateIn } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import styles from './OwnEdition.module.css';
import { OwnEditionForm } from './OwnEditionForm';

/** Makes an edition on the spot: a link, nothing is stored. */
export function OwnEditionPanel({ viewpoint }: { viewpoint: Viewpoint }) {
  const { t } = useI18n();
  const { regency, asOf, on, timeZone, now } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const names = useMemo(() => agencyNames(data.agencies, on), [data, on]);
  return (
    <>
      <p className={styles.help}>{t('hearings.own.help')}</p>
      <OwnEditionForm
        regency={regency}
        today={dateIn(timeZone, now)}
        agencies={data.agencies}
        names={names}
      />
    </>
  );
}
