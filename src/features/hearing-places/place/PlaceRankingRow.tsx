import { BulletBar } from '@/charts/bars/BulletBar';
import { DistrictBandWord } from '@/charts/glyphs/DistrictBandWord';
import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import { writtenRank } from '@/domain/district/districtStandingTies';
import { useI18n } from '@/i18n/I18n';
import styles from './Place.module.css';

type PlaceRankingRowProps = {
  row: DistrictRow;
  standing: DistrictStanding;
  axis: { min: number; max: number };
};

export function PlaceRankingRow({ row, standing, axis }: PlaceRankingRowProps) {
  const { t, format } = useI18n();
  const { district, rank, reading } = row;
  const { indicator, target, rows } = standing;
  const written =
    reading.kind === 'value'
      ? format.number(reading.value, indicator.decimals) + (reading.isProvisional ? '*' : '')
      : t(`map.missing.${reading.reason}`);
  return (
    <tr>
      <td className={styles.rank}>{writtenRank(rows, rank) ?? '–'}</td>
      <th scope="row">{district.name}</th>
      <td className={styles.bar}>
        <BulletBar
          value={reading.kind === 'value' ? reading.value : null}
          target={target?.value ?? null}
          {...axis}
          tone="data"
          label={`${district.name}: ${written}`}
        />
      </td>
      <td className={styles.value}>{reading.kind === 'value' ? written : '–'}</td>
      <td className={styles.band}>
        <DistrictBandWord reading={reading} late="–" />
      </td>
    </tr>
  );
}
