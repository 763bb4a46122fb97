import { memo } from 'react';
import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { useI18n } from '@/i18n/I18n';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { AgencyName } from './cells/AgencyName';
import { EntryCell } from './cells/EntryCell';
import { IndicatorsCell } from './cells/IndicatorsCell';
import { LatenessCell } from './cells/LatenessCell';
import { QuickWinsCell } from './cells/QuickWinsCell';
import type { LatenessAxis } from './latenessAxis';
import styles from './RankingTable.module.css';

type AgencyRowProps = { record: AgencyRecord; place: number | null; axis: LatenessAxis };

const { row, cell } = TABLE_ROLES;

/** One agency with its place; what is known of it is drawn once, wherever the row moves. */
export const AgencyRow = memo(function AgencyRow({ record, place, axis }: AgencyRowProps) {
  const { format } = useI18n();
  return (
    <tr {...row}>
      <td {...cell} className={styles.place}>
        {place === null ? '–' : format.count(place)}
      </td>
      <AgencyCells record={record} axis={axis} />
    </tr>
  );
});

const AgencyCells = memo(function AgencyCells({ record, axis }: Omit<AgencyRowProps, 'place'>) {
  const { t } = useI18n();
  const { indicators, quickWins } = record;
  const answersForNothing = indicators.length === 0 && quickWins.length === 0;
  return (
    <>
      <AgencyName record={record} />
      <td {...cell} className={styles.lateness}>
        <LatenessCell record={record} axis={axis} />
      </td>
      {answersForNothing ? (
        <td {...cell} colSpan={2} className={styles.nothing}>
          {t('agencies.nothing')}
        </td>
      ) : (
        <>
          <td {...cell} className={styles.indicators}>
            <IndicatorsCell record={record} />
          </td>
          <td {...cell} className={styles.quickWins}>
            <QuickWinsCell quickWins={quickWins} />
          </td>
        </>
      )}
      <td {...cell} className={styles.entry}>
        <EntryCell record={record} />
      </td>
    </>
  );
});
