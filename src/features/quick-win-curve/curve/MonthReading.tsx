import type { CurveMonth } from '@/domain/quick-win/curve/curveMonth';
import { useI18n } from '@/i18n/I18n';
import styles from '../QuickWinCurve.module.css';
import { readingOf } from './readingOf';

/** One month written out: work and money against their plan. */
export function MonthReading({ month }: { month: CurveMonth | undefined }) {
  const i18n = useI18n();
  if (month === undefined) return null;
  const { title, rows } = readingOf(month, i18n);
  return (
    <div className={styles.reading}>
      <p>
        <b>{title}</b>
      </p>
      <dl>
        {rows.map(({ key, term, text }) => (
          <div key={key} className={styles[key]}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <small data-screen-only="">{i18n.t('quickWinCurve.read.help')}</small>
    </div>
  );
}
