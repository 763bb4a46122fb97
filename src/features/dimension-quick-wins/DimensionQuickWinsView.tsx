import type { AgencyNames } from '@/domain/region/region';
import type { OwnRules } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import { type I18n, useI18n } from '@/i18n/I18n';
import { scheduleRule } from '@/i18n/scheduleRule';
import { sourceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './DimensionQuickWins.module.css';
import { quickWinsTable } from './quickWinsTable';
import { QuickWinItem } from './row/QuickWinItem';
import type { DimensionQuickWinsModel } from './selectDimensionQuickWins';

type DimensionQuickWinsViewProps = {
  model: DimensionQuickWinsModel;
  agencies: AgencyNames;
  on: IsoDate;
  rules: OwnRules;
};

export function DimensionQuickWinsView({
  model,
  agencies,
  on,
  rules,
}: DimensionQuickWinsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { quickWins, newestReport } = model;
  if (quickWins.length === 0)
    return <Note tone="empty">{t('dimension.quickWins.empty', { date: format.date(on) })}</Note>;
  const provenance = [
    ...sourceWords(
      quickWins.map(({ report, quickWin }) => report?.source ?? quickWin.source),
      i18n,
    ),
    ...(newestReport === null ? [] : [t('quickWin.position', { date: format.date(newestReport) })]),
  ];
  return (
    <div className={styles.panel}>
      <Finding>{quickWinsFinding(model, i18n)}</Finding>
      <p className={styles.how}>{t('quickWin.axis')}</p>
      <ol className={styles.list}>
        {quickWins.map((condition) => (
          <QuickWinItem key={condition.quickWin.id} condition={condition} agencies={agencies} />
        ))}
      </ol>
      <TableDisclosure
        label={t('dimension.quickWins.table', { count: quickWins.length })}
        table={() => quickWinsTable(quickWins, agencies, provenance.join(' · '), i18n)}
      />
      <p className={styles.how}>{scheduleRule(rules, i18n)}</p>
      <Provenance parts={provenance} />
    </div>
  );
}

function quickWinsFinding(
  { quickWins, behind, unreported }: DimensionQuickWinsModel,
  { t }: I18n,
): string {
  return [
    t(`dimension.quickWins.${behind === 0 ? 'noneBehind' : 'behind'}`, {
      behind,
      total: quickWins.length,
    }),
    ...(unreported === 0 ? [] : [t('quickWin.unreported', { count: unreported })]),
  ].join(' ');
}
