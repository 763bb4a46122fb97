import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { ScheduleRule } from '@/domain/quick-win/schedule';
import { bandBounds, scheduleBounds } from '@/domain/rules/bounds';
import { boundWords } from '@/i18n/boundWords';
import { useI18n } from '@/i18n/I18n';
import styles from './RuleSteps.module.css';

/** Each performance band with its bounds in percent. */
export function BandSteps() {
  const i18n = useI18n();
  return (
    <ul className={styles.steps}>
      {bandBounds().map(({ band, ...bounds }) => (
        <li key={band}>
          <BandStatusWord band={band} />
          <span>{boundWords(bounds, i18n)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Each schedule status that follows from a deviation, with its bounds in percentage points. */
export function ScheduleSteps({ rule }: { rule: ScheduleRule }) {
  const i18n = useI18n();
  return (
    <ul className={styles.steps}>
      {scheduleBounds(rule).map(({ status, ...bounds }) => (
        <li key={status}>
          <ScheduleStatusWord status={status} />
          <span>{boundWords(bounds, i18n)}</span>
        </li>
      ))}
    </ul>
  );
}
