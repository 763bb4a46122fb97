import { BulletBar } from '@/charts/bars/BulletBar';
import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import { writtenRank } from '@/domain/district/districtStandingTies';
import { useI18n } from '@/i18n/I18n';
import styles from './DistrictRanking.module.css';

type DistrictRankingRowProps = {
  row: DistrictRow;
  standing: DistrictStanding;
  /** Both ends of the axis that the bars share. */
  axis: { min: number; max: number };
  isSelected: boolean;
  /** What changed, in words; `null` where the list has no such column. */
  change: string | null;
  onSelect: (code: string | undefined) => void;
};

/** One district; choosing it again lets go of it. */
export function DistrictRankingRow(props: DistrictRankingRowProps) {
  const { row, standing, axis, isSelected, change, onSelect } = props;
  const { t, format } = useI18n();
  const { district, rank, reading } = row;
  const { indicator, target } = standing;
  const value = reading.kind === 'value' ? reading.value : null;
  const written = value === null ? t('figure.missing') : format.number(value, indicator.decimals);
  return (
    <tr className={isSelected ? styles.selected : undefined}>
      <td className={styles.rank}>{writtenRank(standing.rows, rank) ?? '–'}</td>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={() => onSelect(isSelected ? undefined : district.code)}
        >
          {district.name}
        </button>
      </th>
      <td className={styles.bar}>
        <BulletBar
          value={value}
          target={target?.value ?? null}
          {...axis}
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
      <td>
        <Band row={row} />
      </td>
      {change !== null && <td className={styles.change}>{change}</td>}
    </tr>
  );
}

function Band({ row: { reading } }: { row: DistrictRow }) {
  const { t, format } = useI18n();
  if (reading.kind === 'missing') return <BandGlyph band={null} label={t('band.none')} />;
  const { achievement } = reading;
  // Why there is no band is said once, above the list.
  if (achievement.kind === 'not-rated' && achievement.reason === 'late') return <>–</>;
  if (achievement.kind === 'not-rated') return <small>{t(`notRated.${achievement.reason}`)}</small>;
  return (
    <span className={styles.band}>
      <BandGlyph band={achievement.band} label={t(`band.${achievement.band}`)} />
      {format.percent(achievement.percent)}
    </span>
  );
}
