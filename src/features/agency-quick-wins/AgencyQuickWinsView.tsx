import { type I18n, useI18n } from '@/i18n/I18n';
import { scheduleRule } from '@/i18n/scheduleRule';
import { sourceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { useDrawn } from '@/ui/long-list/useDrawn';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './AgencyQuickWins.module.css';
import { quickWinsTable } from './quickWinsTable';
import { AgencyQuickWinItem } from './row/AgencyQuickWinItem';
import type { AgencyQuickWinsModel } from './selectAgencyQuickWins';

export function AgencyQuickWinsView({ model }: { model: AgencyQuickWinsModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { quickWins, on } = model;
  const drawn = useDrawn(quickWins);
  if (quickWins.length === 0)
    return <Note tone="empty">{t('agency.quickWins.empty', { date: format.date(on) })}</Note>;
  const newest = quickWins
    .flatMap(({ condition }) => condition.report?.date ?? [])
    .sort()
    .at(-1);
  const parts = [
    ...sourceWords(
      quickWins.map(({ condition: { report, quickWin } }) => report?.source ?? quickWin.source),
      i18n,
    ),
    ...(newest === undefined ? [] : [t('quickWin.position', { date: format.date(newest) })]),
  ];
  return (
    <div className={styles.panel}>
      <Finding>{findingOf(model, i18n)}</Finding>
      <p className={styles.how}>{t('quickWin.axis')}</p>
      <ol>
        {drawn.map((shown) => (
          <AgencyQuickWinItem key={shown.condition.quickWin.id} shown={shown} on={on} />
        ))}
      </ol>
      <TableDisclosure
        label={t('agency.quickWins.table', { count: quickWins.length })}
        table={() => quickWinsTable(model, parts.join(' · '), i18n)}
      />
      <p className={styles.how}>{scheduleRule(model.rules, i18n)}</p>
      <Provenance parts={parts} />
    </div>
  );
}

function findingOf({ quickWins, behind, unreported }: AgencyQuickWinsModel, { t }: I18n): string {
  return [
    t(behind === 0 ? 'quickWin.noneBehind' : 'quickWin.behind', {
      behind,
      total: quickWins.length,
    }),
    ...(unreported === 0 ? [] : [t('quickWin.unreported', { count: unreported })]),
  ].join(' ');
}
