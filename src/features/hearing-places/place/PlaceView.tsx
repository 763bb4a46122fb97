import type { ReactNode } from 'react';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import type { AgencyNames } from '@/domain/region/region';
import { classRule } from '@/i18n/district/classWords';
import { lateWords } from '@/i18n/explainLate';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { NameLink } from '@/ui/address/NameLink';
import { Provenance } from '@/ui/Prose';
import { placeFinding } from '../words/placeFinding';
import styles from './Place.module.css';
import { PlaceRanking } from './PlaceRanking';

type PlaceViewProps = { standing: DistrictStanding; agencies: AgencyNames; map: ReactNode };

/** One indicator by district: the map, the list in order beside it, and what the colours mean. */
export function PlaceView({ standing, agencies, map }: PlaceViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { indicator, period, late, observations } = standing;
  return (
    <section className={styles.place}>
      <h3>
        <NameLink to={{ page: 'indicator', id: indicator.id }}>{say(indicator.name)}</NameLink>
        <small>
          {[
            agencies.get(indicator.agency)?.shortName ?? indicator.agency,
            say(indicator.unit.label),
            ...(period === null ? [] : [format.period(period)]),
            t(`direction.${indicator.direction}`),
          ].join(' · ')}
        </small>
      </h3>
      <p className={styles.finding}>{placeFinding(standing, i18n)}</p>
      {late !== null && period !== null && (
        <p className={styles.note}>{lateWords(late, period, i18n)}</p>
      )}
      {period !== null && (
        <>
          <div className={styles.pair}>
            {map}
            <PlaceRanking standing={standing} />
          </div>
          <p className={styles.note}>
            {classRule(standing, i18n)} {t(`hearing.places.order.${indicator.direction}`)}
          </p>
          <Provenance parts={[format.period(period), ...provenanceWords(observations, i18n)]} />
        </>
      )}
    </section>
  );
}
