import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { regenciesQuery } from '@/api/catalog/regencyQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { IndicatorMapPanel } from '@/features/district-map/of-indicator';
import { IndicatorRankingPanel } from '@/features/district-ranking/of-indicator';
import { DistrictGapPanel, NotByDistrict, useDistrictForm } from '@/features/indicator-districts';
import { RegencyComparisonPanel } from '@/features/regency-comparison';
import { useAddress } from '@/ui/address/useAddress';
import styles from './PlacePanels.module.css';
import { parsePlaceSearch } from './placeSearch';

/** The indicator by place: its districts on the map, in order and over time, and other regencies. */
export function PlacePanels({ viewpoint, id }: { viewpoint: Viewpoint; id: string }) {
  const base = useApiBase();
  const { regency, asOf, now } = viewpoint;
  const { search, change } = useAddress(parsePlaceSearch);
  usePrefetchQuery(observationsQuery(base, regency, id));
  usePrefetchQuery(regenciesQuery(base));
  const { form, hasGap } = useDistrictForm(viewpoint, id);
  const scorecard = scorecardQuery(base, regency, asOf).queryKey;
  const figures = [scorecard, observationsQuery(base, regency, id).queryKey];
  const boundaries = boundariesQuery(base, regency, 'district').queryKey;
  const choosing = { viewpoint, id, choice: search, onChoose: change };
  return (
    <div className={form === 'none' ? styles.withoutMap : styles.grid}>
      {form === 'map' && (
        <DataPanel title="map.title" height="680px" now={now} reads={[...figures, boundaries]}>
          <IndicatorMapPanel {...choosing} />
        </DataPanel>
      )}
      {form !== 'none' && (
        <DataPanel title="map.rankingTitle" height="520px" now={now} reads={figures}>
          <IndicatorRankingPanel {...choosing} />
        </DataPanel>
      )}
      {hasGap && (
        <DataPanel title="gap.title" height="440px" now={now} reads={figures}>
          <DistrictGapPanel viewpoint={viewpoint} id={id} />
        </DataPanel>
      )}
      <DataPanel
        title="compare.title"
        height="320px"
        now={now}
        reads={[...figures, regenciesQuery(base).queryKey]}
      >
        <RegencyComparisonPanel viewpoint={viewpoint} id={id} />
      </DataPanel>
      {form === 'none' && (
        <DataPanel title="places.title" height="80px" now={now} reads={[scorecard]}>
          <NotByDistrict />
        </DataPanel>
      )}
    </div>
  );
}
