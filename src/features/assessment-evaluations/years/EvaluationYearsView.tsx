import { ChartFigure } from '@/charts/ChartFigure';
import { ScoreAxis } from '@/charts/scores/ScoreAxis';
import { type ScoreScale, scoreScale } from '@/charts/scores/scoreScale';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import { categoryWords } from './categoryWords';
import styles from './EvaluationYears.module.css';
import type { EvaluationYearsModel, YearRow } from './selectEvaluationYears';
import { WeightsBreak } from './WeightsBreak';
import { MissingYear, ResultRow } from './YearRows';
import { yearsTable } from './yearsTable';
import { yearsSummary, yearsTitle } from './yearsTitle';

type EvaluationYearsViewProps = {
  model: EvaluationYearsModel | null;
  on: IsoDate;
  onYear: (year: number) => void;
};

export function EvaluationYearsView({ model, on, onYear }: EvaluationYearsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (model === null)
    return <Note tone="empty">{t('evaluation.empty', { date: format.date(on) })}</Note>;
  const scale = scoreScale(model.edition.last.result.scheme);
  const { min, max } = scale;
  const results = model.years.map(({ result }) => result);
  const isMixed = new Set(results.map(({ source }) => source.simulated)).size > 1;
  return (
    <div className={styles.panel}>
      <ChartFigure
        title={yearsTitle(model, i18n)}
        subtitle={t('assessment.years.subtitle', { min, max })}
        summary={yearsSummary(model, i18n)}
        table={yearsTable(model, i18n)}
        tableLabel={t('panel.showTable')}
      >
        <div className={styles.years}>
          <div className={styles.heads} aria-hidden="true">
            <ScoreAxis scale={scale} />
            <span>{t('assessment.years.change')}</span>
            <span>{t('assessment.years.rank')}</span>
          </div>
          <ul>
            {model.rows.map((row) => (
              <Row key={keyOf(row)} row={row} scale={scale} isMixed={isMixed} onYear={onYear} />
            ))}
          </ul>
        </div>
      </ChartFigure>
      <p className={styles.note}>{categoryWords(model.edition.last.result.scheme, i18n)}</p>
      <Provenance parts={provenanceWords(results, i18n)} />
    </div>
  );
}

const keyOf = (row: YearRow): string =>
  row.kind === 'year'
    ? String(row.entry.year)
    : `${row.kind} ${row.kind === 'break' ? row.since : row.year}`;

type RowProps = {
  row: YearRow;
  scale: ScoreScale;
  /** Whether some years are simulated and others are not: then each says so. */
  isMixed: boolean;
  onYear: (year: number) => void;
};

function Row({ row, scale, isMixed, onYear }: RowProps) {
  switch (row.kind) {
    case 'year':
      return (
        <ResultRow
          {...row}
          scale={scale}
          isMarked={isMixed && row.entry.result.source.simulated}
          onYear={onYear}
        />
      );
    case 'missing':
      return <MissingYear year={row.year} />;
    case 'break':
      return <WeightsBreak {...row} />;
  }
}
