import type { IsoDate } from '@/domain/time/calendar';
import { rupiah } from '@/domain/units';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { budgetFinding } from './budgetFinding';
import { budgetTable } from './budgetTable';
import styles from './QuickWinBudget.module.css';
import { SpentRow } from './SpentRow';
import type { BudgetModel } from './selectBudget';

type QuickWinBudgetViewProps = { model: BudgetModel | null; on: IsoDate };

export function QuickWinBudgetView({ model, on }: QuickWinBudgetViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (model === null)
    return <Note tone="empty">{t('quickWinRecord.unpublished', { date: format.date(on) })}</Note>;
  const { plan: quickWin, report, spending } = model;
  const { sources, total, plan } = spending;
  const provenance = [
    ...provenanceWords([report ?? quickWin], i18n),
    ...(report === null
      ? []
      : [t('quickWinRecord.position', { date: format.dateShort(report.date) })]),
  ];
  return (
    <>
      <Finding>{budgetFinding(model, i18n)}</Finding>
      {total.budget > 0 && (
        <>
          <ul className={styles.sources}>
            {sources.map(({ source, ...spent }) => (
              <SpentRow
                key={source}
                name={t(`quickWinRecord.budget.${source}`)}
                spent={spent}
                plan={plan}
              />
            ))}
            {sources.length > 1 && (
              <SpentRow name={t('quickWinRecord.budget.total')} spent={total} plan={plan} />
            )}
          </ul>
          <BudgetNotes model={model} />
          <TableDisclosure
            label={t('panel.showTable')}
            table={() => budgetTable(model, provenance.join(' · '), i18n)}
          />
        </>
      )}
      <Provenance parts={provenance} />
    </>
  );
}

/** What the line is, and what does not add up. */
function BudgetNotes({ model: { report, spending } }: { model: BudgetModel }) {
  const { t, format } = useI18n();
  const { plan, unexplained } = spending;
  if (report === null || plan === null) return null;
  return (
    <div className={styles.notes}>
      <p>{t('quickWinRecord.budget.axis', { plan: format.percent(plan) })}</p>
      {report.spentBySource === null && <p>{t('quickWinRecord.budget.notSplit')}</p>}
      {unexplained !== null && unexplained !== 0 && (
        <p>
          {t('quickWinRecord.budget.unexplained', {
            sum: format.money(rupiah(report.spent - unexplained)),
            total: format.money(report.spent),
            difference: format.money(unexplained),
          })}
        </p>
      )}
    </div>
  );
}
