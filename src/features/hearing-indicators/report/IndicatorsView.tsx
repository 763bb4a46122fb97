import { UnitBand } from '@/charts/unit-band/UnitBand';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import type { IndicatorsModel } from '../selectIndicators';
import { bandGroups } from '../words/bandGroups';
import { indicatorsFinding } from '../words/indicatorsFinding';
import { indicatorsRule } from '../words/indicatorsRule';
import styles from './Indicators.module.css';
import { IndicatorsTable } from './IndicatorsTable';

/** How many meet their target, every indicator as one mark, then all of them by agency. */
export function IndicatorsView({ model }: { model: IndicatorsModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  if (model.total === 0) return <Note tone="empty">{t('hearing.indicators.empty')}</Note>;
  const figures = model.groups.flatMap(({ conditions }) =>
    conditions.flatMap(({ latest }) => latest ?? []),
  );
  return (
    <>
      <Finding>{indicatorsFinding(model, i18n)}.</Finding>
      <div className={styles.bands}>
        <UnitBand label={t('lead.bands')} groups={bandGroups(model, i18n)} />
      </div>
      <IndicatorsTable groups={model.groups} />
      <p className={styles.rule}>{indicatorsRule(i18n)}</p>
      <Provenance parts={provenanceWords(figures, i18n)} />
    </>
  );
}
