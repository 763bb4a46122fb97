import type { DistrictStanding } from '@/domain/district/districtStanding';
import { useI18n } from '@/i18n/I18n';
import type { MapLevel } from '../subject/mapSubject';
import styles from './AreaRanking.module.css';

type RankingHeadProps = { standing: DistrictStanding; level: MapLevel };

export function RankingHead({ standing, level }: RankingHeadProps) {
  const { t, say, format } = useI18n();
  const { indicator, period, target } = standing;
  const about = [
    say(indicator.name),
    say(indicator.unit.label),
    ...(period === null ? [] : [format.period(period)]),
  ].join(', ');
  return (
    <>
      <caption>
        {about}; {t(`direction.${indicator.direction}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('map.rank')}</th>
          <th scope="col">{t(`mapPage.area.${level}`)}</th>
          {level === 'village' && <th scope="col">{t('map.district')}</th>}
          <th scope="col" className={styles.bar}>
            {target !== null && (
              <span className={styles.target}>
                {t('figure.target', {
                  value: format.target(target.value, indicator),
                })}
              </span>
            )}
          </th>
          <th scope="col" className={styles.value}>
            {say(indicator.unit.label)}
          </th>
        </tr>
      </thead>
    </>
  );
}
