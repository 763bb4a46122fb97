import { BulletBar } from '@/charts/bars/BulletBar';
import type { DistrictRow } from '@/domain/district/districtStanding';
import type { Indicator } from '@/domain/indicator/indicator';
import { useI18n } from '@/i18n/I18n';
import styles from './AreaRanking.module.css';

type AreaRankingRowProps = {
  row: DistrictRow;
  /** As written; `null` without a value. */
  rank: string | null;
  indicator: Indicator;
  target: number | null;
  /** End of the bars' axis. */
  max: number;
  /** Name of the district of a village. */
  of: string | null;
  isSelected: boolean;
  onSelect: (code: string, isSelected: boolean) => void;
};

/** One area; choosing it again lets go of it. */
export function AreaRankingRow(props: AreaRankingRowProps) {
  const { row, rank, indicator, target, max, of, isSelected, onSelect } = props;
  const { t, format } = useI18n();
  const { district, reading } = row;
  const value = reading.kind === 'value' ? reading.value : null;
  const written = value === null ? t('figure.missing') : format.number(value, indicator.decimals);
  return (
    <tr className={isSelected ? styles.selected : undefined}>
      <td className={styles.rank}>{rank ?? '–'}</td>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={() => onSelect(district.code, isSelected)}
        >
          {district.name}
        </button>
      </th>
      {of !== null && <td className={styles.of}>{of}</td>}
      <td className={styles.bar}>
        <BulletBar
          value={value}
          target={target}
          max={max}
          tone="data"
          label={`${district.name}: ${written}`}
        />
      </td>
      <td className={styles.value}>
        {reading.kind === 'missing' ? <small>{t(`map.missing.${reading.reason}`)}</small> : written}
        {reading.kind === 'value' && reading.isProvisional && (
          <small> {t('figure.provisional')}</small>
        )}
      </td>
    </tr>
  );
}
