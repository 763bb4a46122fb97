import { IntegrationGlyph } from '@/charts/integration/IntegrationGlyph';
import type { Service } from '@/domain/region/service';
import { countsByDimension, countsByKind, SERVICE_STATES } from '@/domain/region/serviceCounts';
import type { ServiceFilter } from '@/domain/region/serviceFilter';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { CountRow } from './CountRow';
import { countsFinding } from './countsFinding';
import { countsTable } from './countsTable';
import styles from './ServiceCounts.module.css';

type ServiceCountsViewProps = {
  services: readonly Service[];
  on: IsoDate;
  onNarrow: (filter: ServiceFilter) => void;
};

/** One mark for every service, by dimension and by kind. */
export function ServiceCountsView({ services, on, onNarrow }: ServiceCountsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (services.length === 0)
    return <Note tone="empty">{t('services.empty', { date: format.date(on) })}</Note>;
  const finding = countsFinding(services, i18n);
  return (
    <>
      <Finding>{finding}</Finding>
      <div className={styles.legend}>
        <span>{t('services.counts.how')}</span>
        <ul aria-label={t('services.counts.legend')}>
          {SERVICE_STATES.map((state) => (
            <li key={state}>
              <IntegrationGlyph state={state} /> {t(`services.state.${state}`)}
            </li>
          ))}
        </ul>
      </div>
      <h3 className={styles.heading}>{t('services.counts.byDimension')}</h3>
      <ul className={styles.rows}>
        {countsByDimension(services).map(({ dimension, counts }) => (
          <CountRow
            key={dimension}
            name={t(`dimension.${dimension}`)}
            counts={counts}
            onNarrow={() => onNarrow({ dimension })}
          />
        ))}
      </ul>
      <h3 className={styles.heading}>{t('services.counts.byKind')}</h3>
      <ul className={styles.rows}>
        {countsByKind(services).map(({ kind, counts }) => (
          <CountRow
            key={kind}
            name={t(`services.kind.${kind}`)}
            counts={counts}
            onNarrow={() => onNarrow({ kind })}
          />
        ))}
      </ul>
      <TableDisclosure
        label={t('services.counts.table')}
        title={finding}
        table={() => countsTable(services, i18n)}
      />
      <Provenance parts={[t('services.counts.rule'), ...provenanceWords(services, i18n)]} />
    </>
  );
}
