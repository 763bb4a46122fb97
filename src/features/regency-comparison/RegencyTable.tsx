import { BulletBar } from '@/charts/bars/BulletBar';
import { barAxis } from '@/charts/bars/barAxis';
import type { ComparedRegency } from '@/domain/comparison/regencyComparison';
import { growsWithSize } from '@/domain/district/districtStandingForm';
import { useI18n } from '@/i18n/I18n';
import { ScrollRegion } from '@/ui/data-table/ScrollRegion';
import { methodName } from './comparisonWords';
import styles from './RegencyComparison.module.css';
import type { ComparisonModel } from './selectComparison';

/** The regencies side by side, each figure with its own source. */
export function RegencyTable({ model }: { model: ComparisonModel }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { rows, indicator, period, method } = model;
  const caption = t('compare.caption', {
    name: say(indicator.name),
    unit: say(indicator.unit.label),
    period: period === null ? '' : format.period(period),
    method: methodName(method, model, i18n),
  });
  const axis = barAxis(rows.map(({ observation }) => observation.value));
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption>
          {caption}; {t(`direction.${indicator.direction}`)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.number')}</th>
            <th scope="col">{t('compare.regency')}</th>
            <td className={styles.bar} />
            <th scope="col" className={styles.value}>
              {say(indicator.unit.label)}
            </th>
            <th scope="col" className={styles.source}>
              {t('compare.source')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RegencyRow key={row.code} row={row} model={model} axis={axis} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type RegencyRowProps = {
  row: ComparedRegency;
  model: ComparisonModel;
  axis: { min: number; max: number };
};

function RegencyRow({ row, model, axis }: RegencyRowProps) {
  const { t, format } = useI18n();
  const { indicator, own, awaited } = model;
  const isRanked = awaited.length === 0 && !growsWithSize(indicator);
  const { value, status, source, publishedAt } = row.observation;
  const written = format.value(value, indicator.unit, indicator.decimals);
  return (
    <tr className={row.code === own.code ? styles.own : undefined}>
      <td className={styles.rank}>{isRanked ? rankText(row, model) : '–'}</td>
      <th scope="row">{row.name}</th>
      <td className={styles.bar}>
        <BulletBar
          value={value}
          target={null}
          {...axis}
          tone={row.code === own.code ? 'data' : 'line'}
          label={`${row.name}: ${written}`}
        />
      </td>
      <td className={styles.value}>
        {written}
        {status !== 'final' && <small> {t(`figure.${status}`)}</small>}
      </td>
      <td className={styles.source}>
        {t('compare.publishedOn', { source: source.name, date: format.dateShort(publishedAt) })}
        {source.simulated && <> · {t('provenance.simulated')}</>}
      </td>
    </tr>
  );
}

/** "2=" where the rank is shared. */
function rankText({ rank }: ComparedRegency, { rows }: ComparisonModel): string {
  const isShared = rows.filter((row) => row.rank === rank).length > 1;
  return isShared ? `${rank}=` : `${rank}`;
}
