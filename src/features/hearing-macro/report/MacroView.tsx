import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Finding, Provenance } from '@/ui/Prose';
import { ReportTable } from '@/ui/report/ReportTable';
import type { MacroModel } from '../selectMacro';
import { macroFinding } from '../words/macroFinding';
import { macroNotes, macroSources } from '../words/macroWords';
import styles from './Macro.module.css';
import { macroCells } from './macroCells';

/** The macro set by year, one row for each method. */
export function MacroView({ model }: { model: MacroModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { years, rows, figures } = model;
  const sources = macroSources(model, i18n);
  // The sources have lines of their own: here only the day and the simulated mark are left.
  const [, ...parts] = provenanceWords(figures, i18n);
  return (
    <>
      <div className={styles.whole}>
        <Finding>{macroFinding(model, i18n)}</Finding>
        <ReportTable
          caption={t('hearing.macro.title')}
          columns={[
            { key: 'indicator', label: t('hearing.macro.column.indicator'), width: 23 },
            { key: 'method', label: t('hearing.macro.column.method'), width: 18 },
            ...years.map((year) => ({
              key: `${year}`,
              label: `${year}`,
              numeric: true,
              width: 6.5,
            })),
            { key: 'change', label: t('hearing.macro.column.change'), width: 20 },
          ]}
          rows={rows.map((row) => ({
            key: row.kind === 'series' ? `${row.item} ${row.method}` : row.item,
            cells: macroCells(row, model, i18n),
          }))}
        />
      </div>
      <p className={styles.note}>{macroNotes(model, i18n).join(' ')}</p>
      {sources.length > 0 && (
        <div className={styles.sources}>
          <h3>{t('hearing.macro.sources')}</h3>
          <ul>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </div>
      )}
      <Provenance parts={parts} />
    </>
  );
}
