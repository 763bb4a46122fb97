import type { SubDimension } from '@/domain/dimension/dimension';
import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from './QuickWinHead.module.css';

type TrailProps = { plan: QuickWinPlan; subDimension: SubDimension | undefined };

/** List, dimension with sub-dimension, name: the name stands here because the heading is a finding. */
export function Trail({ plan: { dimension, name }, subDimension }: TrailProps) {
  const { t, say } = useI18n();
  return (
    <span className={styles.trail}>
      <PageLink to={{ page: 'quickWins' }}>{t('menu.quickWins')}</PageLink>
      <span>
        <PageLink to={{ page: 'dimension', dimension }}>{t(`dimension.${dimension}`)}</PageLink>
        {subDimension !== undefined && <>, {say(subDimension.name)}</>}
      </span>
      <b>{say(name)}</b>
    </span>
  );
}
