import { ScheduleGlyph } from '@/charts/glyphs/ScheduleGlyph';
import { scheduleBounds } from '@/domain/rules/bounds';
import type { OwnRules } from '@/domain/rules/ownRules';
import { boundWords } from '@/i18n/boundWords';
import { useI18n } from '@/i18n/I18n';
import { signedRuleBound } from '@/i18n/ruleBound';
import styles from './Rules.module.css';

/** Each status that follows from a deviation, and from when spending is said to lead. */
export function ScheduleScale({ rules }: { rules: OwnRules }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <>
      <ul className={styles.scale}>
        {scheduleBounds(rules.schedule).map(({ status, ...bounds }) => (
          <li key={status}>
            <ScheduleGlyph status={status} />
            <span>{t(`schedule.${status}`)}</span>
            <span className={styles.bound}>{boundWords(bounds, i18n)}</span>
          </li>
        ))}
      </ul>
      <p>
        {t('data.rules.spending', { leads: signedRuleBound(rules.spending.leadsFrom, format) })}
      </p>
    </>
  );
}
