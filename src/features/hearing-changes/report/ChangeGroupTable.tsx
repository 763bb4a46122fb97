import { useI18n } from '@/i18n/I18n';
import { ReportTable } from '@/ui/report/ReportTable';
import type { ChangeGroup, ComparedModel } from '../selectChanges';
import { changeRow } from '../words/changeRows';
import { countWords } from '../words/changesFinding';
import { changeCells } from './ChangeCells';
import styles from './Changes.module.css';

/** Share of the width, in percent. */
const WIDTHS = { item: 26, owner: 10, before: 19, after: 19, direction: 26 } as const;

/** The changes of one kind under their count. */
export function ChangeGroupTable({ group, model }: { group: ChangeGroup; model: ComparedModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const title = countWords(group, i18n);
  const on = (day: ComparedModel['on']) => ({ date: format.dateShort(day) });
  return (
    <>
      <h3 className={styles.group}>{title}</h3>
      <ReportTable
        caption={title}
        columns={[
          { key: 'item', label: t('hearing.changes.item'), width: WIDTHS.item },
          { key: 'owner', label: t('dimensions.agency'), width: WIDTHS.owner },
          {
            key: 'before',
            label: t('hearing.changes.before', on(model.since.asOf)),
            width: WIDTHS.before,
          },
          { key: 'after', label: t('hearing.changes.after', on(model.on)), width: WIDTHS.after },
          { key: 'direction', label: t('hearing.changes.direction'), width: WIDTHS.direction },
        ]}
        rows={group.changes.map((change) => ({
          key: change.key,
          cells: changeCells(changeRow(change, model.agencies, i18n)),
        }))}
      />
    </>
  );
}
