import type { SpendingRule } from '@/domain/quick-win/schedule';
import { useI18n } from '@/i18n/I18n';
import { signedRuleBound } from '@/i18n/ruleBound';
import { PointList } from './PointList';
import styles from './QuickWinScatter.module.css';
import type { ScatterGroup } from './scatterPoint';

type ReadoutProps = { group: ScatterGroup | undefined; rule: SpendingRule };

/** The mark that was chosen, with the way to its page and the distance to the bound. */
export function Readout({ group, rule: { leadsFrom } }: ReadoutProps) {
  const { t, format } = useI18n();
  const widest = group?.points[0];
  return (
    <div className={styles.readout} role="status">
      {group === undefined || widest === undefined ? (
        <p>
          {t('quickWins.scatter.choose')} {t('quickWins.scatter.keys')}
        </p>
      ) : (
        <>
          <PointList points={group.points} />
          <p>
            {t(`quickWins.scatter.${widest.leads ? 'beyond' : 'needs'}`, {
              gap: format.percentagePoints(widest.gap),
              from: signedRuleBound(leadsFrom, format),
              rest: format.number(Math.abs(leadsFrom - widest.gap), 1),
            })}
          </p>
        </>
      )}
    </div>
  );
}
