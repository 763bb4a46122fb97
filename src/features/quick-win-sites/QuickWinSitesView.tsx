import { useMemo } from 'react';
import type { Boundaries } from '@/api/boundaries/readBoundaries';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { PlacesMap } from '@/maps/places/PlacesMap';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './QuickWinSites.module.css';
import { SiteList } from './SiteList';
import type { SitesModel } from './selectSites';
import { sitePoints } from './sitePoints';
import { sitesTable } from './sitesTable';
import { sitesFinding } from './siteWords';

type QuickWinSitesViewProps = {
  model: SitesModel | null;
  on: IsoDate;
  shapes: Boundaries;
  /** Code of the chosen district. */
  selected: string | null;
  onSelect: (code: string | null) => void;
};

export function QuickWinSitesView(props: QuickWinSitesViewProps) {
  const { model, on, shapes, selected, onSelect } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const points = useMemo(() => sitePoints(model?.plan.sites ?? []), [model]);
  if (model === null)
    return <Note tone="empty">{t('quickWinRecord.unpublished', { date: format.date(on) })}</Note>;
  if (points.length === 0) return <Note tone="empty">{t('quickWinRecord.sites.empty')}</Note>;
  const provenance = provenanceWords([model.plan], i18n);
  const finding = sitesFinding(model, i18n);
  const countLabel = (count: number) =>
    count === 0 ? null : t('quickWinRecord.sites.count', { count });
  return (
    <>
      <Finding>{finding}</Finding>
      <div className={styles.places}>
        <PlacesMap
          title={finding}
          shapes={shapes}
          points={points}
          countLabel={countLabel}
          selected={selected}
          onSelect={onSelect}
        />
        <SiteList districts={model.districts} selected={selected} onSelect={onSelect} />
      </div>
      <TableDisclosure
        label={t('panel.showTable')}
        table={() => sitesTable(model, provenance.join(' · '), i18n)}
      />
      <Provenance parts={[t('quickWinRecord.sites.rule'), ...provenance]} />
    </>
  );
}
