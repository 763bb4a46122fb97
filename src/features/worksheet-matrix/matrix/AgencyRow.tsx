import { memo } from 'react';
import type { MatrixForm, MatrixRow } from '@/domain/assessment/worksheetMatrix';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { shortNameOf } from '../worksheetWords';
import styles from './MatrixTable.module.css';
import { WorksheetCell } from './WorksheetCell';

type AgencyRowProps = {
  row: MatrixRow;
  forms: readonly MatrixForm[];
  agencies: AgencyNames;
};

const { row: rowRole, name, cell } = TABLE_ROLES;

/** One agency; its name leads to its page. */
export const AgencyRow = memo(function AgencyRow({ row, forms, agencies }: AgencyRowProps) {
  const { t, say } = useI18n();
  const { agency, late, cells } = row;
  return (
    <tr {...rowRole}>
      <th {...name}>
        <PageLink to={{ page: 'agency', id: agency }} className={styles.link}>
          {shortNameOf(agencies, agency)}
        </PageLink>
        <small className={styles.full}>{agencies.get(agency)?.name}</small>
        {late > 0 && (
          <small className={styles.rowLate}>{t('worksheets.rowLate', { count: late })}</small>
        )}
      </th>
      {forms.map(({ key, stage, form }, at) => (
        <td {...cell} key={key}>
          {/* On a phone the columns have no head of their own. */}
          <span className={styles.form}>
            {t('worksheets.stage', { stage })} · {say(form)}
          </span>
          <WorksheetCell entries={cells[at] ?? []} />
        </td>
      ))}
    </tr>
  );
});
