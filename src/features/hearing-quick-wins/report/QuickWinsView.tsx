import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { scheduleRule } from '@/i18n/scheduleRule';
import { sourceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { type ReportColumn, ReportTable } from '@/ui/report/ReportTable';
import type { QuickWinsModel } from '../selectQuickWins';
import { quickWinsFinding } from '../words/quickWinsFinding';
import styles from './QuickWins.module.css';
import { quickWinCells } from './quickWinCells';

type QuickWinsViewProps = { model: QuickWinsModel; agencies: AgencyNames };

export function QuickWinsView({ model, agencies }: QuickWinsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { on, ranked, shown, rest, position, sources } = model;
  if (ranked.length === 0)
    return <Note tone="empty">{t('hearing.quickWins.none', { date: format.date(on) })}</Note>;
  const columns: ReportColumn[] = [
    { key: 'name', label: t('quickWin.title'), width: 16 },
    { key: 'status', label: t('quickWin.column.status'), width: 16.5 },
    { key: 'progress', label: t('hearing.quickWins.column.progress'), width: 28 },
    { key: 'deviation', label: t('hearing.quickWins.column.deviation'), numeric: true, width: 6.5 },
    { key: 'money', label: t('hearing.quickWins.column.money'), width: 16 },
    { key: 'milestones', label: t('hearing.quickWins.column.milestones'), width: 17 },
  ];
  return (
    <>
      <Finding>{quickWinsFinding(model, i18n)}</Finding>
      <ReportTable
        caption={t('hearing.quickWins.title')}
        columns={columns}
        rows={shown.map((condition) => ({
          key: condition.quickWin.id,
          cells: quickWinCells(condition, { agencies, on }, i18n),
        }))}
      />
      {rest.length > 0 && (
        <p className={styles.rest}>
          {t('hearing.quickWins.rest', {
            count: format.count(ranked.length - shown.length),
            statuses: rest
              .map(({ status, count }) => `${format.count(count)} ${t(`schedule.${status}`)}`)
              .join(', '),
          })}
        </p>
      )}
      <p className={styles.rule}>
        {t('hearing.quickWins.abbreviation')} {scheduleRule(model.rules, i18n)}
      </p>
      <Provenance
        parts={[
          ...sourceWords(sources, i18n),
          position && t('quickWin.position', { date: format.date(position) }),
        ]}
      />
    </>
  );
}
