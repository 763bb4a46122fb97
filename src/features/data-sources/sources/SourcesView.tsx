import type { SourcesModel } from '@/domain/agency/sources/sourceUses';
import type { IndexScheme } from '@/domain/assessment/evaluation';
import { useI18n } from '@/i18n/I18n';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from '../DataSources.module.css';
import { SchemeList } from './SchemeList';
import { SourceList } from './SourceList';
import { sourcesTable } from './sourcesTable';

type SourcesViewProps = { model: SourcesModel; schemes: readonly IndexScheme[] };

export function SourcesView({ model, schemes }: SourcesViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { on, figures, indicators, published, simulated } = model;
  const date = format.date(on);
  const sources = published.length + simulated.length;
  if (sources === 0)
    return (
      <>
        <Note tone="empty">{t('data.sources.empty', { date })}</Note>
        <SchemeList schemes={schemes} />
      </>
    );
  return (
    <>
      <Finding>
        {t(simulated.length === 0 ? 'data.sources.findingReal' : 'data.sources.finding', {
          figures: format.count(figures),
          indicators,
          sources,
          simulated: simulated.length,
        })}
      </Finding>
      <SourceList
        title={t('data.sources.simulated', { count: simulated.length })}
        uses={simulated}
      />
      <SourceList
        title={t('data.sources.published', { count: published.length })}
        uses={published}
      />
      <TableDisclosure
        label={t('data.sources.table', { count: sources })}
        title={t('data.sources.caption', { date })}
        table={() => sourcesTable(model, i18n)}
      />
      <SchemeList schemes={schemes} />
      <p className={styles.note}>{t('data.sources.scope', { date })}</p>
      <Provenance
        parts={[
          t('data.sources.newest', { date: format.date(newestOf(model)) }),
          simulated.length === 0
            ? null
            : t(published.length === 0 ? 'provenance.simulated' : 'provenance.partlySimulated'),
        ]}
      />
    </>
  );
}

const newestOf = ({ published, simulated, on }: SourcesModel) =>
  [...published, ...simulated]
    .map(({ newest }) => newest)
    .sort()
    .at(-1) ?? on;
