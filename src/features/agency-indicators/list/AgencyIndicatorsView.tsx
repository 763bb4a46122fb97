import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './AgencyIndicators.module.css';
import { bandRule } from './bandRule';
import { IndicatorTable } from './IndicatorTable';
import { indicatorsTable } from './indicatorsTable';
import type { AgencyIndicatorsModel } from './selectAgencyIndicators';

type AgencyIndicatorsViewProps = { model: AgencyIndicatorsModel; on: IsoDate };

export function AgencyIndicatorsView({ model, on }: AgencyIndicatorsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { conditions, met, compared, late } = model;
  if (conditions.length === 0)
    return <Note tone="empty">{t('agency.indicators.empty', { date: format.date(on) })}</Note>;
  const parts = provenanceWords(
    conditions.flatMap(({ latest }) => latest ?? []),
    i18n,
  );
  return (
    <>
      <Finding>
        {t(late === 0 ? 'agency.indicators.findingInTime' : 'agency.indicators.finding', {
          met,
          compared,
          late,
          all: conditions.length,
        })}
      </Finding>
      <IndicatorTable conditions={conditions} />
      <TableDisclosure
        label={t('agency.indicators.table', { count: conditions.length })}
        table={() => indicatorsTable(conditions, parts.join(' · '), i18n)}
      />
      <p className={styles.rule}>{bandRule(i18n)}</p>
      <Provenance parts={parts} />
    </>
  );
}
