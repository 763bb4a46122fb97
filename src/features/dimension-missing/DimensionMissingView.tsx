import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './DimensionMissing.module.css';
import { ExplainedRow, LateRow } from './MissingRow';
import { missingTable } from './missingTable';
import { missingFinding } from './missingWords';
import type { MissingModel } from './selectMissing';

type DimensionMissingViewProps = { model: MissingModel; agencies: AgencyNames; on: IsoDate };

export function DimensionMissingView({ model, agencies, on }: DimensionMissingViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { all, late, explained } = model;
  const date = format.date(on);
  if (all === 0) return <Note tone="empty">{t('dimension.missing.empty', { date })}</Note>;
  const figures = [...late, ...explained].flatMap(({ condition }) => condition.latest ?? []);
  return (
    <>
      <Finding>{missingFinding(model, agencies, i18n)}</Finding>
      {late.length + explained.length > 0 && (
        <ul className={styles.list}>
          {late.map((entry) => (
            <LateRow key={entry.condition.indicator.id} entry={entry} agencies={agencies} />
          ))}
          {explained.map((entry) => (
            <ExplainedRow key={entry.condition.indicator.id} entry={entry} agencies={agencies} />
          ))}
        </ul>
      )}
      {late.length > 0 && (
        <TableDisclosure
          label={t('dimension.missing.table', { count: late.length })}
          table={() => missingTable(late, agencies, on, i18n)}
        />
      )}
      <Provenance
        parts={[t('dimension.missing.counted', { date }), ...provenanceWords(figures, i18n)]}
      />
    </>
  );
}
