import { Sparkline } from '@/charts/sparkline/Sparkline';
import { progressSparkline, sparklineOf } from '@/charts/sparkline/sparklineOf';
import type { AttentionItem } from '@/domain/attention/attention';
import styles from '../Attention.module.css';

/** The recent course as a sparkline: figures against targets, or work against plan. */
export function Course({ item }: { item: AttentionItem }) {
  const model =
    item.kind === 'behind-schedule'
      ? progressSparkline(item.condition)
      : sparklineOf(item.condition);
  return <div className={styles.course}>{model !== null && <Sparkline model={model} />}</div>;
}
