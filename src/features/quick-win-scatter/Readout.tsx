import { SPENDING_LEADS_FROM } from '@/domain/quick-win/schedule';
import { useI18n } from '@/i18n/I18n';
import { PointList } from './PointList';
import styles from './QuickWinScatter.module.css';
import type { ScatterGroup } from './scatterPoint';

/** The mark that was chosen, with the way to its page and the distance to the bound. */
export function Readout({ group }: { group: ScatterGroup | undefined }) {
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
              from: format.signed(SPENDING_LEADS_FROM, 0),
              rest: format.number(Math.abs(SPENDING_LEADS_FROM - widest.gap), 1),
            })}
          </p>
        </>
      )}
    </div>
  );
}
