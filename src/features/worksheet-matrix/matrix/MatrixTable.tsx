import { memo } from 'react';
import { formCounts, type MatrixForm, type MatrixRow } from '@/domain/assessment/worksheetMatrix';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { AgencyRow } from './AgencyRow';
import styles from './MatrixTable.module.css';

type MatrixTableProps = {
  forms: readonly MatrixForm[];
  rows: readonly MatrixRow[];
  agencies: AgencyNames;
};

const { table, group, row, column } = TABLE_ROLES;

/** Agencies × forms; each form says in its head how far it has come. */
export const MatrixTable = memo(function MatrixTable({ forms, rows, agencies }: MatrixTableProps) {
  const { t, say } = useI18n();
  return (
    <table {...table} className={styles.table}>
      <caption>
        <VisuallyHidden>{t('worksheets.caption')}</VisuallyHidden>
      </caption>
      <thead {...group}>
        <tr {...row}>
          <th {...column}>{t('worksheets.agency')}</th>
          {forms.map(({ key, stage, form }, at) => {
            const { asked, verified, late } = formCounts(rows, at);
            return (
              <th {...column} key={key}>
                {t('worksheets.stage', { stage })} <b>{say(form)}</b>{' '}
                <small>
                  {t('worksheets.formCount', { verified, asked })}
                  {late > 0 && ` · ${t('worksheets.formLate', { count: late })}`}
                </small>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody {...group}>
        {rows.map((entry) => (
          <AgencyRow key={entry.agency} row={entry} forms={forms} agencies={agencies} />
        ))}
      </tbody>
    </table>
  );
});
