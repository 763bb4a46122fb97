import { Sparkline } from '@/charts/sparkline/Sparkline';
import { sparklineOf } from '@/charts/sparkline/sparklineOf';
import type { AttentionItem } from '@/domain/attention';
import styles from './Attention.module.css';

/** The recent course as a sparkline; quick wins show their bar in their own panel. */
export function Course({ item }: { item: AttentionItem }) {
  const model = item.kind === 'behind-schedule' ? null : sparklineOf(item.condition);
  return <div className={styles.course}>{model !== null && <Sparkline model={model} />}</div>;
}
