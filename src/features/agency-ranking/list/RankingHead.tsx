import { AxisLabels } from '@/charts/bars/AxisLabels';
import { useI18n } from '@/i18n/I18n';
import cards from '@/ui/long-list/CardTable.module.css';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import lateness from './cells/Lateness.module.css';
import type { LatenessAxis } from './latenessAxis';

const { group, row, column } = TABLE_ROLES;

/** Names of the columns, and the axis that all bars of lateness share. */
export function RankingHead({ axis }: { axis: LatenessAxis }) {
  const { t, format } = useI18n();
  const { ahead, past, ticks } = axis;
  return (
    <thead {...group} className={cards.sticky}>
      <tr {...row}>
        <th {...column}>{t('agencies.column.place')}</th>
        <th {...column}>{t('agencies.column.agency')}</th>
        <th {...column}>
          {t('agencies.column.overdue')}
          <span className={lateness.line} aria-hidden="true">
            <span />
            <AxisLabels
              min={-ahead}
              max={past}
              ticks={[-ahead, ...ticks].map((at) => ({
                at,
                text: format.signed(at, 0),
                isTarget: at === 0,
              }))}
            />
          </span>
        </th>
        <th {...column}>{t('agencies.column.indicators')}</th>
        <th {...column}>{t('agencies.column.quickWins')}</th>
        <th {...column}>{t('agencies.column.lastEntry')}</th>
      </tr>
    </thead>
  );
}
