import { barAxis } from '@/charts/bars/barAxis';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { cutRanking } from './cutRanking';
import styles from './RankingScene.module.css';
import { RankingSceneRow } from './RankingSceneRow';
import { provisionalOf, rankingNote, targetLineWords } from './rankingNote';

/** More than this nobody reads from afar, however high the screen. */
const MOST_ROWS = 12;

type RankingSceneViewProps = {
  standing: DistrictStanding;
  agencies: AgencyNames;
  /** Code of the district the operator points at. */
  pointed: string | null;
};

/** The list beside the map: value, bar against the target and band of each district. */
export function RankingSceneView({ standing, agencies, pointed }: RankingSceneViewProps) {
  const i18n = useI18n();
  const { rows, target } = standing;
  const values = rows.flatMap(({ reading }) => (reading.kind === 'value' ? [reading.value] : []));
  const axis = barAxis([...values, target?.value ?? 0]);
  const targetLine = targetLineWords(standing, i18n);
  // Those without a value, or the one pointed at, may stand apart from the rest.
  const hasTwoGaps = pointed !== null || values.length < rows.length;
  const hasMarks = provisionalOf(standing) === 'some';
  return (
    <div className={styles.block}>
      <p className={styles.note}>
        <span>{rankingNote(standing, agencies, i18n)}</span>
        {targetLine !== null && <span className={styles.target}>{targetLine}</span>}
      </p>
      <FittingRows total={Math.min(MOST_ROWS, rows.length)} restLines={hasTwoGaps ? 2 : 1}>
        {(count) => (
          <table className={styles.table}>
            <tbody>
              {cutRanking(rows, count, pointed).map((entry, place) =>
                entry.kind === 'gap' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a gap is its place
                  <tr key={`gap ${place}`} className={styles.gap}>
                    <td colSpan={5}>{i18n.t('wall.scenes.ranking.gap', { count: entry.count })}</td>
                  </tr>
                ) : (
                  <RankingSceneRow
                    key={entry.row.district.code}
                    row={entry.row}
                    standing={standing}
                    axis={axis}
                    isPointed={entry.row.district.code === pointed}
                    hasMarks={hasMarks}
                  />
                ),
              )}
            </tbody>
          </table>
        )}
      </FittingRows>
    </div>
  );
}
