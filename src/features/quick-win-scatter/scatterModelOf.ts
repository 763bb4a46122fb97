import type { ScatterMark, ScatterModel } from '@/charts/scatter/scatterModel';
import { percent, percentagePoints } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { ScatterGroup, ScatterPoint } from './scatterPoint';
import type { ScatterSelection } from './selectScatter';

/** Up to so many marks, each of one quick win is named: a chart that one has to ask tells little. */
const ALL_NAMED = 12;
/** Among more, only those whose money leads the work are, and of them no more than this. */
const MOST_NAMES = 8;

/** The marks with their words. */
export function scatterModelOf({ groups, rule }: ScatterSelection, i18n: I18n): ScatterModel {
  const { t, format } = i18n;
  const leading = groups.filter(({ points }) => points[0]?.leads);
  const single =
    groups.length > ALL_NAMED ? [] : groups.filter(({ points }) => points.length === 1);
  const named = new Set([...leading.slice(0, MOST_NAMES), ...single]);
  return {
    marks: groups.flatMap((group) => markOf(group, named.has(group), i18n)),
    leadsFrom: rule.leadsFrom,
    formatTick: (value) => format.number(value, 0),
    words: {
      x: t('quickWins.scatter.x'),
      y: t('quickWins.scatter.y'),
      diagonal: t('quickWins.scatter.diagonal'),
      band: t('quickWins.scatter.band'),
    },
  };
}

function markOf(
  { key, status, points }: ScatterGroup,
  isNamed: boolean,
  i18n: I18n,
): ScatterMark[] {
  const [widest] = points;
  if (widest === undefined) return [];
  const { t, say, format } = i18n;
  const isGroup = points.length > 1;
  const shareOf = (value: number) => format.percent(percent(value));
  const name = isGroup
    ? t('quickWins.scatter.groupName', { count: points.length })
    : say(widest.condition.quickWin.name);
  const gap = span(
    points,
    (it) => it.gap,
    (value) => format.percentagePoints(percentagePoints(value)),
  );
  const words = {
    name,
    count: points.length,
    status: t(`schedule.${status}`),
    physical: span(points, workOf, shareOf),
    spent: span(points, spentOf, shareOf),
    gap,
  };
  return [
    {
      key,
      x: meanOf(points, workOf),
      y: meanOf(points, spentOf),
      status,
      label: t(`quickWins.scatter.${isGroup ? 'group' : 'mark'}`, words),
      name,
      text: isNamed ? { value: widest.leads ? gap : null } : null,
      count: points.length,
    },
  ];
}

const workOf = ({ report }: ScatterPoint): number => report.physicalActual;
const spentOf = ({ spent }: ScatterPoint): number => spent;

/** "12,0 % – 15,5 %": what the words of a group say holds for every one of it. */
function span(
  points: readonly ScatterPoint[],
  measure: (point: ScatterPoint) => number,
  write: (value: number) => string,
): string {
  const values = points.map(measure);
  const [least, most] = [write(Math.min(...values)), write(Math.max(...values))];
  return least === most ? least : `${least} – ${most}`;
}

const meanOf = (points: readonly ScatterPoint[], shareOf: (point: ScatterPoint) => number) =>
  points.reduce((sum, point) => sum + shareOf(point), 0) / points.length;
