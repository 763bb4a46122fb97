import { useI18n } from '@/i18n/I18n';
import { ReportTable } from '@/ui/report/ReportTable';
import { explainedItem } from '../explainedItem';
import type { ExplanationsModel } from '../selectExplanations';
import { accountCells, ItemName, OffTrackFigure } from './ExplanationCells';

/** Off target or behind schedule, worst first, each with its figure and its account. */
export function OffTrackTable({ model }: { model: ExplanationsModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { offTrack, agencies, on } = model;
  return (
    <ReportTable
      caption={t('hearing.explanations.offTrack', { count: offTrack.length })}
      columns={[
        { key: 'item', label: t('hearing.explanations.item'), width: 21 },
        { key: 'figure', label: t('hearing.explanations.figure'), width: 19 },
        { key: 'obstacle', label: t('account.obstacle'), width: 22 },
        { key: 'followUp', label: t('account.followUp'), width: 20 },
        { key: 'responsible', label: t('account.responsible'), width: 18 },
      ]}
      rows={offTrack.map((item) => ({
        key: `${item.kind} ${explainedItem(item).id}`,
        cells: [
          <ItemName key="item" item={item} agencies={agencies} />,
          <OffTrackFigure key="figure" item={item} />,
          ...accountCells(item, on, i18n),
        ],
      }))}
    />
  );
}
