import { barAxis } from '@/charts/bars/barAxis';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { useI18n } from '@/i18n/I18n';
import styles from './Place.module.css';
import { PlaceRankingRow } from './PlaceRankingRow';

/** The districts in order, each as a bar against the target; those without a value last. */
export function PlaceRanking({ standing }: { standing: DistrictStanding }) {
  const { t, say, format } = useI18n();
  const { rows, target, indicator, period } = standing;
  const values = rows.flatMap(({ reading }) => (reading.kind === 'value' ? [reading.value] : []));
  const axis = barAxis([...values, target?.value ?? 0]);
  const hasMark = rows.some(({ reading }) => reading.kind === 'value' && reading.isProvisional);
  return (
    <div>
      <table className={styles.ranking}>
        <caption>
          {t('hearing.places.ranking', {
            name: say(indicator.name),
            period: period === null ? '' : format.period(period),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('hearing.places.rank')}</th>
            <th scope="col">{t('hearing.places.district')}</th>
            <th scope="col" className={styles.target}>
              {target !== null &&
                t('hearing.places.targetLine', {
                  value: format.target(target.value, indicator),
                })}
            </th>
            <th scope="col" className={styles.value}>
              {say(indicator.unit.label)}
            </th>
            <th scope="col">{t('hearing.places.band')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PlaceRankingRow key={row.district.code} row={row} standing={standing} axis={axis} />
          ))}
        </tbody>
      </table>
      {hasMark && <p className={styles.note}>{t('hearing.places.provisional')}</p>}
    </div>
  );
}
