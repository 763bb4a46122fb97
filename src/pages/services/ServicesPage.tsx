import { usePrefetchQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { ServiceCountsPanel } from '@/features/service-counts';
import { ServiceDuplicatesPanel } from '@/features/service-duplicates';
import { ServiceListPanel, type ServiceQuery } from '@/features/service-list';
import { ServiceMapPanel } from '@/features/service-map';
import { ServicesHead } from '@/features/services-head';
import { useAddress } from '@/ui/address/useAddress';
import styles from './ServicesPage.module.css';
import { parseServicesSearch, queryOf, searchOf } from './servicesSearch';

/** What the regency offers: how much of it is integrated, doubled, where it stands, and the list. */
export function ServicesPage({ viewpoint }: { viewpoint: Viewpoint }) {
  const { regency, asOf, now } = viewpoint;
  const base = useApiBase();
  const services = servicesQuery(base, regency);
  const scorecard = scorecardQuery(base, regency, asOf);
  const shapes = boundariesQuery(base, regency, 'district');
  usePrefetchQuery(services);
  usePrefetchQuery(scorecard);
  usePrefetchQuery(shapes);
  const { search, change } = useAddress(parseServicesSearch);
  const query = useMemo(() => queryOf(search), [search]);
  const onChange = useCallback((asked: Partial<ServiceQuery>) => change(searchOf(asked)), [change]);
  const onDistrict = useCallback((kecamatan?: string) => change({ kecamatan }), [change]);
  const list = useRef<HTMLDivElement>(null);
  const onNarrow = useCallback(
    (filter: Partial<ServiceQuery>) => {
      onChange(filter);
      list.current?.focus();
    },
    [onChange],
  );
  const panel = { now, reads: [services.queryKey, scorecard.queryKey] };
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
          <DataPanel
            title="services.map.title"
            height="640px"
            now={now}
            reads={[...panel.reads, shapes.queryKey]}
          >
            <ServiceMapPanel
              viewpoint={viewpoint}
              district={search.kecamatan}
              onDistrict={onDistrict}
            />
          </DataPanel>
        </div>
        <div className={styles.wide} ref={list} tabIndex={-1}>
          <DataPanel title="services.list.title" height="1200px" {...panel}>
            <ServiceListPanel viewpoint={viewpoint} query={query} onChange={onChange} />
          </DataPanel>
        </div>
      </div>
    </>
  );
}
