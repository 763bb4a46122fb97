import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataBoundariesPanel } from '@/features/data-boundaries';
import { ClocksPanel } from '@/features/data-clocks';
import { DataHeadPanel, DataOwnersPanel } from '@/features/data-owners';
import { DataPanel } from '@/features/data-panel';
import { SimulatedPanel } from '@/features/data-simulated';
import { ProducersPanel, SourcesPanel } from '@/features/data-sources';
import styles from './DataPage.module.css';
import { ReferencePanels } from './ReferencePanels';

type DataPageProps = { viewpoint: Viewpoint };

/** Tentang Data: where the figures come from, who is late with them, and by which rules they are read. */
export function DataPage({ viewpoint }: DataPageProps) {
  const { regency, asOf, now } = viewpoint;
  const base = useApiBase();
  const definitions = definitionsQuery(base, regency);
  const boundaries = boundariesQuery(base, regency, 'district');
  usePrefetchQuery(definitions);
  usePrefetchQuery(boundaries);
  const scorecard = { now, reads: [scorecardQuery(base, regency, asOf).queryKey] };
  return (
    <>
      <DataHeadPanel viewpoint={viewpoint} />
      <div className={styles.grid}>
        <div className={styles.wide}>
          <DataPanel title="data.owners.title" height="1180px" {...scorecard}>
            <DataOwnersPanel viewpoint={viewpoint} />
          </DataPanel>
        </div>
        <DataPanel title="data.sources.title" height="980px" {...scorecard}>
          <SourcesPanel viewpoint={viewpoint} />
        </DataPanel>
        <div className={styles.side}>
          <DataPanel title="data.simulated.title" height="440px" {...scorecard}>
            <SimulatedPanel viewpoint={viewpoint} />
          </DataPanel>
          <DataPanel
            title="data.boundaries.title"
            height="460px"
            now={now}
            reads={[boundaries.queryKey]}
          >
            <DataBoundariesPanel viewpoint={viewpoint} />
          </DataPanel>
        </div>
        <div className={styles.wide}>
          <DataPanel
            title="data.producers.title"
            height="420px"
            now={now}
            reads={[definitions.queryKey]}
          >
            <ProducersPanel viewpoint={viewpoint} />
          </DataPanel>
        </div>
        <div className={styles.wide}>
          <DataPanel title="data.clocks.title" height="240px" {...scorecard}>
            <ClocksPanel viewpoint={viewpoint} />
          </DataPanel>
        </div>
        <ReferencePanels rules={viewpoint.rules} />
      </div>
    </>
  );
}
