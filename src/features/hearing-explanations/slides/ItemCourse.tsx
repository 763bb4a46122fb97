import { StillTrend } from '@/charts/trend-still/StillTrend';
import { useI18n } from '@/i18n/I18n';
import { explainedItem } from '../explainedItem';
import type { OffTrackItem } from '../selectExplanations';
import { courseTrend } from './courseTrend';
import styles from './OffTrackSlide.module.css';

/** How it came there; left out where a single figure is no course. */
export function ItemCourse({ item }: { item: OffTrackItem }) {
  const i18n = useI18n();
  const trend = courseTrend(item, i18n);
  if (trend === null) return null;
  const { name } = explainedItem(item);
  return (
    <div className={styles.course}>
      <StillTrend
        model={trend}
        label={i18n.t('hearing.explanations.course', { name: i18n.say(name) })}
      />
    </div>
  );
}
