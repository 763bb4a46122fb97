import type { SubDimension } from '@/domain/dimension/dimension';
import type { Indicator } from '@/domain/indicator/indicator';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from './IndicatorHead.module.css';

type TrailProps = {
  indicator: Indicator;
  /** `null` while it is on its way: its line is kept. */
  subDimension: SubDimension | null | undefined;
};

/** Dimension, sub-dimension, indicator: the name stands here because the heading is a finding. */
export function Trail({ indicator, subDimension }: TrailProps) {
  const { t, say } = useI18n();
  const { dimension } = indicator;
  return (
    <span className={styles.trail}>
      <PageLink to={{ page: 'dimension', dimension }}>{t(`dimension.${dimension}`)}</PageLink>
      {subDimension !== undefined && <span>{subDimension && say(subDimension.name)}</span>}
      <b>{say(indicator.name)}</b>
    </span>
  );
}
