import type { QuickWinVersion } from '@/api/contract/scorecard/parts';
import type { RowOf } from '../../tables/tables';
import type { Context } from '../parts/context';
import { given, text } from '../parts/texts';
import { tooEarly } from '../parts/tooEarly';
import { groupBy, groupInForce, inForce, itemsInForce, versionDays } from '../parts/versions';

/** Every version of every quick win: one for each day on which a row of it or of its milestones was published. */
export function buildQuickWins({ records, origins, problems }: Context): QuickWinVersion[] {
  const rows = groupBy(records.quickWins, ({ id }) => id);
  const milestones = groupBy(records.milestones, ({ quickWin }) => quickWin);
  const curve = groupBy(records.plannedCurve, ({ quickWin }) => quickWin);
  const sites = groupBy(records.sites, ({ quickWin }) => quickWin);
  const ids = [...new Set(records.quickWins.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [own, steps, points, places] = [rows(id), milestones(id), curve(id), sites(id)];
    return versionDays(own, steps, points, places).flatMap((day) => {
      const row = inForce(own, day);
      if (row === undefined) {
        problems.push(...tooEarly(day, [...steps, ...points, ...places]));
        return [];
      }
      const version = {
        ...planOf(row),
        milestones: itemsInForce(steps, day, (step) => step.id).map((step) =>
          origins.of(step, milestoneOf(step)),
        ),
        plannedCurve: groupInForce(points, day).map((point) =>
          origins.of(point, {
            date: point.date,
            physical: point.physical,
            financial: point.financial,
          }),
        ),
        sites: groupInForce(places, day).map((place) => origins.of(place, siteOf(place))),
        publishedAt: day,
      };
      return [origins.of(row, version)];
    });
  });
}

function planOf(row: RowOf<'quickWins'>) {
  const { outcomeIndicator: indicator, outcomeTarget: target, outcomePeriod: period } = row;
  return {
    id: row.id,
    name: text(row.name, row.nameEn),
    dimension: row.dimension,
    leadAgency: row.leadAgency,
    start: row.start,
    end: row.end,
    budget: { apbd: row.apbd, csr: row.csr ?? 0, other: row.other ?? 0 },
    districts: row.districts ?? [],
    source: row.source,
    ...given('withdrawnAt', row.withdrawnAt),
    subDimension: row.subDimension,
    description: text(row.description, row.descriptionEn),
    supportingAgencies: row.supportingAgencies ?? [],
    year: row.year,
    outcome:
      indicator === null || target === null
        ? null
        : { indicator, target, ...given('period', period) },
  };
}

const milestoneOf = (step: RowOf<'milestones'>) => ({
  id: step.id,
  name: text(step.name, step.nameEn),
  due: step.due,
  originalDue: step.originalDue ?? step.due,
  doneAt: step.doneAt,
  plannedWork: step.plannedWork,
});

const siteOf = ({ name, district, longitude, latitude }: RowOf<'sites'>) => ({
  name,
  district,
  position: { longitude, latitude },
});
