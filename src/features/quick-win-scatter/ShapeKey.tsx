import { ScheduleGlyph } from '@/charts/glyphs/ScheduleGlyph';
import { WORST_SCHEDULE_FIRST } from '@/domain/quick-win/quickWinOrder';
import { useI18n } from '@/i18n/I18n';
import styles from './QuickWinScatter.module.css';
import type { ScatterGroup } from './scatterPoint';

/** What the shapes that are drawn mean, worst first. */
export function ShapeKey({ groups }: { groups: readonly ScatterGroup[] }) {
  const { t } = useI18n();
  const drawn = WORST_SCHEDULE_FIRST.filter((status) => groups.some((it) => it.status === status));
  return (
    <>
      <h4>{t('quickWins.scatter.shapes')}</h4>
      <ul className={styles.shapes}>
        {drawn.map((status) => (
          <li key={status}>
            <ScheduleGlyph status={status} /> {t(`schedule.${status}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
