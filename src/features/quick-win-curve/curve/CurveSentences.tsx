import { useI18n } from '@/i18n/I18n';
import styles from '../QuickWinCurve.module.css';
import type { QuickWinCurveModel } from '../selectQuickWinCurve';
import { curveSummary, owedWords } from './curveWords';
import { deviationSummary } from './deviationWords';

/** Curve and deviation in words, and which months are hatched. */
export function CurveSentences({ id, model }: { id: string; model: QuickWinCurveModel }) {
  const i18n = useI18n();
  const { months } = model.curve;
  const hasReport = model.condition.report !== null;
  return (
    <p id={id} className={styles.words}>
      {[
        curveSummary(model, i18n),
        ...(hasReport ? [deviationSummary(months, i18n)] : []),
        ...owedWords(months, i18n),
      ].join(' ')}
    </p>
  );
}
