import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { ServiceCountsPanel } from '@/features/service-counts';
import { ServiceDuplicatesPanel } from '@/features/service-duplicates';
import { ServiceListPanel } from '@/features/service-list';
import { ServiceMapPanel } from '@/features/service-map';
import { ServicesHead } from '@/features/services-head';
import styles from './ServicesPage.module.css';
import { useNarrowing } from './useNarrowing';
import { useServicesAddress } from './useServicesAddress';

type ServicesPageProps = { viewpoint: Viewpoint };

/** What the regency offers: how much of it is integrated, doubled, where it stands, and the list. */
export function ServicesPage({ viewpoint }: ServicesPageProps) {
  const { regency, asOf, now } = viewpoint;
  const base = useApiBase();
  const services = servicesQuery(base, regency);
  const scorecard = scorecardQuery(base, regency, asOf);
  const shapes = boundariesQuery(base, regency, 'district');
  usePrefetchQuery(services);
  usePrefetchQuery(scorecard);
  usePrefetchQuery(shapes);
  const { query, onChange, onDistrict } = useServicesAddress();
  const { list, onNarrow } = useNarrowing(onChange);
  const panel = { now, reads: [services.queryKey, scorecard.queryKey] };
  const withShapes = { now, reads: [...panel.reads, shapes.queryKey] };
  return (
    <>
      <ServicesHead viewpoint={viewpoint} />
      <div className={styles.grid}>
        <DataPanel title="services.counts.title" height="620px" {...panel}>
          <ServiceCountsPanel viewpoint={viewpoint} onNarrow={onNarrow} />
        </DataPanel>
        <DataPanel title="services.twice.title" height="620px" {...panel}>
          <ServiceDuplicatesPanel viewpoint={viewpoint} />
        </DataPanel>
        <div className={styles.wide}>
          <DataPanel title="services.map.title" height="640px" {...withShapes}>
            <ServiceMapPanel
              viewpoint={viewpoint}
              district={query.district}
              onDistrict={onDistrict}
            />
          </DataPanel>
        </div>
        <div className={styles.wide} ref={list}>
          <DataPanel title="services.list.title" height="1200px" {...panel}>
            <ServiceListPanel viewpoint={viewpoint} query={query} onChange={onChange} />
          </DataPanel>
        </div>
      </div>
    </>
  );
}
