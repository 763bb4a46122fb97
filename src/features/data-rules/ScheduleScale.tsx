import { ScheduleGlyph } from '@/charts/glyphs/ScheduleGlyph';
import { SPENDING_LEADS_FROM } from '@/domain/quick-win/schedule';
import { scheduleBounds } from '@/domain/rules/bounds';
import { boundWords } from '@/i18n/boundWords';
import { useI18n } from '@/i18n/I18n';
import styles from './Rules.module.css';

/** Each status that follows from a deviation, and from when spending is said to lead. */
export function ScheduleScale() {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <>
      <ul className={styles.scale}>
        {scheduleBounds().map(({ status, ...bounds }) => (
          <li key={status}>
            <ScheduleGlyph status={status} />
            <span>{t(`schedule.${status}`)}</span>
            <span className={styles.bound}>{boundWords(bounds, i18n)}</span>
          </li>
        ))}
      </ul>
      <p>{t('data.rules.spending', { leads: format.signed(SPENDING_LEADS_FROM, 0) })}</p>
    </>
  );
}
