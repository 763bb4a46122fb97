import { isSearching, type WallsSeen } from '@/domain/wall/operator/remote';
import { useI18n } from '@/i18n/I18n';
import { NoWall } from './NoWall';
import { type RemoteNames, WallOnScreen } from './WallOnScreen';
import styles from './WallsView.module.css';
import { wallStateWords } from './wallStateWords';

type WallsViewProps = { seen: WallsSeen; names: RemoteNames };

/** Whether walls hear, what they do, and what they show. */
export function WallsView({ seen, names }: WallsViewProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const reports = seen.walls.map(({ report }) => report);
  const [first] = reports;
  return (
    <>
      {/* Scenes change by themselves all the time: only what somebody did is read out. */}
      <p className={styles.state} role="status">
        {first !== undefined
          ? t('remote.walls.some', {
              count: reports.length,
              mode: wallStateWords(first, i18n),
            })
          : t(isSearching(seen) ? 'remote.walls.searching' : 'remote.walls.none')}
      </p>
      {reports.length > 1 && <p>{t('remote.walls.all')}</p>}
      {reports.map((report) => (
        <WallOnScreen key={report.wall} report={report} names={names} />
      ))}
      {first === undefined && !isSearching(seen) && <NoWall />}
    </>
  );
}
