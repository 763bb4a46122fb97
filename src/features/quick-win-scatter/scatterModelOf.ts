import type { ScatterMark, ScatterModel } from '@/charts/scatter/scatterModel';
import { SPENDING_LEADS_FROM } from '@/domain/quick-win/schedule';
import { percent } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { ScatterGroup, ScatterPoint } from './scatterPoint';
import type { ScatterSelection } from './selectScatter';

/** Beyond so many names the drawing is text; the list beside it and the table name all. */
const MOST_NAMES = 8;

/** The marks with their words; only those whose money leads the work are named. */
export function scatterModelOf({ groups }: ScatterSelection, i18n: I18n): ScatterModel {
  const { t, format } = i18n;
  const leading = groups.filter(({ points }) => points[0]?.leads);
  const named = new Set(leading.slice(0, MOST_NAMES).map(({ key }) => key));
  return {
    marks: groups.flatMap((group) => markOf(group, named.has(group.key), i18n)),
    leadsFrom: SPENDING_LEADS_FROM,
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
  const x = meanOf(points, ({ report }) => report.physicalActual);
  const y = meanOf(points, ({ spent }) => spent);
  const words = {
    name: say(widest.condition.quickWin.name),
    count: points.length,
    status: t(`schedule.${status}`),
    physical: format.percent(percent(x)),
    spent: format.percent(percent(y)),
    gap: format.percentagePoints(widest.gap),
  };
  return [
    {
      key,
      x,
      y,
      status,
      label: t(`quickWins.scatter.${points.length > 1 ? 'group' : 'mark'}`, words),
      text: isNamed ? { name: words.name, value: words.gap } : null,
      count: points.length,
    },
  ];
}

const meanOf = (points: readonly ScatterPoint[], shareOf: (point: ScatterPoint) => number) =>
  points.reduce((sum, point) => sum + shareOf(point), 0) / points.length;
