import { useI18n } from '@/i18n/I18n';
import { ReportTable } from '@/ui/report/ReportTable';
import { explainedItem } from '../explainedItem';
import type { ExplanationsModel } from '../selectExplanations';
import { accountCells, ItemName, OwedPeriods } from './ExplanationCells';

/** Indicators past their reporting day, the longest first, with their cadence and their account. */
export function UnreportedTable({ model }: { model: ExplanationsModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { unreported, agencies, on } = model;
  return (
    <ReportTable
      caption={t('hearing.explanations.unreported', { count: unreported.length })}
      columns={[
        { key: 'item', label: t('dimensions.indicator'), width: 21 },
        { key: 'owed', label: t('hearing.explanations.owed'), width: 19 },
        { key: 'obstacle', label: t('account.obstacle'), width: 22 },
        { key: 'followUp', label: t('account.followUp'), width: 20 },
        { key: 'responsible', label: t('account.responsible'), width: 18 },
      ]}
      rows={unreported.map((item) => ({
        key: explainedItem(item).id,
        cells: [
          <ItemName key="item" item={item} agencies={agencies} />,
          <OwedPeriods key="owed" item={item} />,
          ...accountCells(item, on, i18n),
        ],
      }))}
    />
  );
}
