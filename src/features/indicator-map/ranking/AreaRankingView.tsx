import { useState } from 'react';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { writtenRank } from '@/domain/district/districtStandingTies';
import type { District } from '@/domain/region/region';
import { lateWords } from '@/i18n/explainLate';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Button } from '@/ui/Button';
import { DownloadMenu } from '@/ui/download/DownloadMenu';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import type { AreaChoice } from '../choice';
import type { MapLevel } from '../subject/mapSubject';
import { districtOf } from '../subject/villages';
import styles from './AreaRanking.module.css';
import { AreaRankingRow } from './AreaRankingRow';
import { RankingHead } from './RankingHead';
import { selectRows } from './selectRanking';

type AreaRankingViewProps = {
  standing: DistrictStanding;
  level: MapLevel;
  districts: readonly District[];
  /** The chosen district: of villages only its own are listed. */
  district: string | null;
  selected: string | null;
  onChoose: (change: AreaChoice) => void;
};

export function AreaRankingView(props: AreaRankingViewProps) {
  const { standing, level, districts, district, selected, onChoose } = props;
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const [isWhole, setWhole] = useState(false);
  const { indicator, period, late, target, observations } = standing;
  const { rows, hidden } = selectRows(standing.rows, { level, district, isWhole });
  const values = standing.rows.flatMap(({ reading }) =>
    reading.kind === 'value' ? [reading.value] : [],
  );
  const max = Math.max(...values, target?.value ?? 0) * 1.04;
  const districtName = new Map(districts.map(({ code, name }) => [code, name]));
  const onSelect = (code: string, isSelected: boolean) =>
    onChoose(
      level === 'village'
        ? {
            desa: isSelected ? undefined : code,
            kecamatan: isSelected ? (district ?? undefined) : districtOf(code),
          }
        : { kecamatan: isSelected ? undefined : code },
    );
  if (period === null)
    return <Note tone="empty">{t('map.noFigures', { name: say(indicator.name) })}</Note>;
  return (
    <>
      {late !== null && <Note tone="stale">{lateWords(late, period, i18n)}</Note>}
      {level === 'village' && district !== null && (
        <p className={styles.filter}>
          {t('mapPage.ranking.inDistrict', { name: districtName.get(district) ?? district })}{' '}
          <Button onClick={() => onChoose({ kecamatan: undefined, desa: undefined })}>
            {t('mapPage.ranking.allDistricts')}
          </Button>
        </p>
      )}
      <table className={styles.table}>
        <RankingHead standing={standing} level={level} />
        <tbody>
          {rows.map((row) => (
            <AreaRankingRow
              key={row.district.code}
              row={row}
              rank={writtenRank(standing.rows, row.rank)}
              indicator={indicator}
              target={target?.value ?? null}
              max={max}
              of={
                level === 'village'
                  ? (districtName.get(districtOf(row.district.code)) ?? '–')
                  : null
              }
              isSelected={row.district.code === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button onClick={() => setWhole(true)}>
          {t('mapPage.ranking.showAll', { count: rows.length + hidden })}
        </Button>
      )}
      <DownloadMenu
        title={`${t('map.rankingTitle')}: ${say(indicator.name)}`}
        table={async () => {
          const { standingTable } = await import('@/maps/files/standingTable');
          return standingTable(standing, i18n, level);
        }}
      />
      <Provenance parts={[format.period(period), ...provenanceWords(observations, i18n)]} />
    </>
  );
}
