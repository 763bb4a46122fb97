import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from './QuickWinScatter.module.css';
import type { ScatterPoint } from './scatterPoint';

/** Room beside the drawing; the rest is counted, the table names all. */
const SHOWN = 8;

/** Quick wins with both shares and their difference; each leads to its page. */
export function PointList({ points }: { points: readonly ScatterPoint[] }) {
  const { t, say, format } = useI18n();
  return (
    <ul className={styles.points}>
      {points.slice(0, SHOWN).map(({ condition: { quickWin }, report, spent, gap }) => (
        <li key={quickWin.id}>
          <PageLink to={{ page: 'quickWin', id: quickWin.id }}>{say(quickWin.name)}</PageLink>
          <p>
            {t('quickWins.scatter.chosen', {
              physical: format.percent(report.physicalActual),
              spent: format.percent(spent),
              gap: format.percentagePoints(gap),
            })}
          </p>
        </li>
      ))}
      {points.length > SHOWN && (
        <li>{t('quickWins.scatter.more', { count: points.length - SHOWN })}</li>
      )}
    </ul>
  );
}
