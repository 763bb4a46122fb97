import { BulletBar } from '@/charts/bars/BulletBar';
import { DistrictBandWord } from '@/charts/glyphs/DistrictBandWord';
import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import { writtenRank } from '@/domain/district/districtStandingTies';
import { useI18n } from '@/i18n/I18n';
import styles from './RankingScene.module.css';

type RankingSceneRowProps = {
  row: DistrictRow;
  standing: DistrictStanding;
  axis: { min: number; max: number };
  isPointed: boolean;
  /** Provisional figures are marked one by one, because others are final. */
  hasMarks: boolean;
};

/** One district of the list. */
export function RankingSceneRow(props: RankingSceneRowProps) {
  const { row, standing, axis, isPointed, hasMarks } = props;
  const { t, format } = useI18n();
  const { district, rank, reading } = row;
  const { indicator, target } = standing;
  const value = reading.kind === 'value' ? reading.value : null;
  const mark = reading.kind === 'value' && reading.isProvisional && hasMarks ? '*' : '';
  const written =
    reading.kind === 'value'
      ? format.number(reading.value, indicator.decimals) + mark
      : t(`map.missing.${reading.reason}`);
  return (
    <tr data-row className={isPointed ? styles.pointed : undefined}>
      <td className={styles.rank}>{writtenRank(standing.rows, rank) ?? '–'}</td>
      <th scope="row">{district.name}</th>
      <td className={styles.bar}>
        <BulletBar
          value={value}
          target={target?.value ?? null}
          {...axis}
          tone="data"
          label={`${district.name}: ${written}`}
        />
      </td>
      <td className={styles.value}>{value === null ? '–' : written}</td>
      <td className={styles.band}>
        <DistrictBandWord reading={reading} late="" />
      </td>
    </tr>
  );
}
