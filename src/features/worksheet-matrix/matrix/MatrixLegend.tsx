import { WorksheetGlyph } from '@/charts/matrix/WorksheetGlyph';
import { WORKSHEET_STATES } from '@/domain/assessment/worksheet';
import { useI18n } from '@/i18n/I18n';
import styles from './MatrixLegend.module.css';

/** Every mark of the matrix with its word; what was not asked for is no state. */
export function MatrixLegend() {
  const { t } = useI18n();
  return (
    <ul className={styles.legend} aria-label={t('worksheets.legend')}>
      {WORKSHEET_STATES.map((state) => (
        <li key={state}>
          <WorksheetGlyph state={state} /> {t(`worksheets.state.${state}`)}
        </li>
      ))}
      <li>
        <span aria-hidden="true">–</span> {t('worksheets.notAsked')}
      </li>
    </ul>
  );
}
