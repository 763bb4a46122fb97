import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { overviewReads } from '@/api/overviewReads';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { AreaRankingPanel, IndicatorMapPanel, YearMapsPanel } from '@/features/indicator-map';
import { useI18n } from '@/i18n/I18n';
import { useAddress } from '@/ui/address/useAddress';
import { useRegencyName } from '@/ui/download/DownloadOrigin';
import { PageHead } from '@/ui/PageHead';
import styles from './MapPage.module.css';
import { parseMapSearch } from './mapSearch';

type MapPageProps = { viewpoint: Viewpoint };

/** Peta: where an indicator stands, year by year, and what is built and run there. */
export function MapPage({ viewpoint }: MapPageProps) {
  const { t } = useI18n();
  const base = useApiBase();
  const { regency, asOf, now } = viewpoint;
  const { search, change } = useAddress(parseMapSearch);
  usePrefetchQuery(boundariesQuery(base, regency, 'district'));
  const scorecard = useQuery(scorecardQuery(base, regency, asOf)).data;
  const name = useRegencyName(regency, scorecard?.regency.shortName);
  const { figures, map } = overviewReads(base, viewpoint);
  const panel = { viewpoint, choice: search, onChoose: change };
  return (
    <>
      <PageHead
        title={t('mapPage.title', { regency: name })}
        documentTitle={`${t('menu.map')} · ${name}`}
      />
      <div className={styles.grid}>
        <DataPanel title="mapPage.mapTitle" height="900px" now={now} reads={map}>
          <IndicatorMapPanel {...panel} />
        </DataPanel>
        <DataPanel title="mapPage.rankingTitle" height="520px" now={now} reads={figures}>
          <AreaRankingPanel {...panel} />
        </DataPanel>
        <div className={styles.wide}>
          <DataPanel title="mapPage.yearsTitle" height="420px" now={now} reads={map}>
            <YearMapsPanel {...panel} />
          </DataPanel>
        </div>
      </div>
    </>
  );
}
