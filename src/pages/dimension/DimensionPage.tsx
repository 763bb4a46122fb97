import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { subDimensionsQuery } from '@/api/catalog/dimensionQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { type DimensionCode, dimensionNamed } from '@/domain/dimension/dimension';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { DimensionEvaluationPanel } from '@/features/dimension-evaluation';
import { DimensionHeadPanel } from '@/features/dimension-head';
import { DimensionIndicatorsPanel } from '@/features/dimension-indicators';
import { DimensionMissingPanel } from '@/features/dimension-missing';
import { DimensionProgrammesPanel } from '@/features/dimension-programmes';
import { DimensionQuickWinsPanel } from '@/features/dimension-quick-wins';
import styles from './DimensionPage.module.css';
import { UnknownDimension } from './UnknownDimension';

type DimensionPageProps = { viewpoint: Viewpoint; id: string };

export function DimensionPage({ viewpoint, id }: DimensionPageProps) {
  const code = dimensionNamed(id);
  return code === null ? (
    <UnknownDimension given={id} />
  ) : (
    <KnownDimension viewpoint={viewpoint} code={code} />
  );
}

/** One dimension: its indicators, what is missing, its quick wins, programmes and score. */
function KnownDimension(shown: { viewpoint: Viewpoint; code: DimensionCode }) {
  const { regency, asOf, now } = shown.viewpoint;
  const base = useApiBase();
  const scorecard = scorecardQuery(base, regency, asOf);
  const names = subDimensionsQuery(base);
  usePrefetchQuery(scorecard);
  usePrefetchQuery(names);
  const panel = { now, reads: [scorecard.queryKey] };
  const withNames = { now, reads: [scorecard.queryKey, names.queryKey] };
  return (
    <>
      <DimensionHeadPanel {...shown} />
      <div className={styles.grid}>
        <div className={styles.wide}>
          <DataPanel title="dimension.indicators.title" height="980px" {...withNames}>
            <DimensionIndicatorsPanel {...shown} />
          </DataPanel>
        </div>
        <DataPanel title="dimension.quickWins.title" height="420px" {...panel}>
          <DimensionQuickWinsPanel {...shown} />
        </DataPanel>
        <DataPanel title="dimension.missing.title" height="420px" {...panel}>
          <DimensionMissingPanel {...shown} />
        </DataPanel>
        <DataPanel title="dimension.programmes.title" height="240px" {...panel}>
          <DimensionProgrammesPanel {...shown} />
        </DataPanel>
        <DataPanel title="dimension.evaluation.title" height="240px" {...panel}>
          <DimensionEvaluationPanel {...shown} />
        </DataPanel>
      </div>
    </>
  );
}
