import { isoDate } from '@/domain/time/calendar';
import { buildEvaluations } from '../assessment/evaluations';
import { buildIndexScores } from '../assessment/indexScores';
import { buildSeries } from '../assessment/observations';
import { buildReports } from '../assessment/reports';
import { buildIndicators } from '../catalog/indicators';
import { latestById } from '../catalog/latest';
import { buildProfile, sourcesOf } from '../catalog/profile';
import { buildQuickWins } from '../catalog/quickWins';
import { buildSchemes } from '../catalog/shared';
import {
  buildEditions,
  buildProgrammes,
  buildPromises,
  buildReadiness,
  buildServices,
  buildWorksheets,
} from '../catalog/work';
import type { Context } from '../parts/context';
import { file, type TreeFile } from '../parts/file';
import { checkPlausibility } from '../plausible/plausibility';
import { indicatorParts } from './indicatorParts';
import { observationFiles, reportFiles } from './ownedFiles';
import { scorecardFiles } from './scorecards';
import { sourcesUsed } from './sourcesUsed';

/** Every resource of one regency; none where the sheet Kabupaten says nothing. */
export function regencyFiles(context: Context): TreeFile[] {
  const profile = buildProfile(context);
  if (profile === null) return [];
  const { code } = profile.regency;
  const known = sourcesOf(context);
  const used = sourcesUsed(known);
  const definitions = buildIndicators(context);
  const latest = latestById(definitions);
  checkPlausibility(context, latest, code);
  const seriesOf = buildSeries(context, latest, code);
  const series = new Map([...latest.keys()].map((id) => [id, seriesOf(id)]));
  const quickWins = buildQuickWins(context);
  const reportsOf = buildReports(context);
  const reports = new Map(
    [...new Set(quickWins.map(({ id }) => id))].map((id) => [id, reportsOf(id)]),
  );
  const evaluations = buildEvaluations(context);
  const programmes = buildProgrammes(context);
  const readiness = buildReadiness(context);
  const services = buildServices(context);
  const scores = buildIndexScores(context);
  const worksheets = buildWorksheets(context);
  const promises = buildPromises(context);
  const regency = { regency: code };
  return [
    file('profile', regency, profile),
    file('indicators', regency, { indicators: definitions }),
    file('quickWins', regency, { sources: used(quickWins), quickWins }),
    file('services', regency, { sources: used(services), services }),
    file('editions', regency, { regency: code, editions: buildEditions(context) }),
    ...observationFiles(context, regency, series, { latest, used }),
    file('evaluations', regency, { sources: used(evaluations), evaluations }),
    file('indexScores', regency, { sources: used(scores), scores }),
    file('readiness', regency, {
      sources: used([...readiness.items, ...readiness.pillars]),
      ...readiness,
    }),
    file('programmes', regency, { sources: used(programmes), programmes }),
    ...reportFiles(context, regency, reports, { quickWins, used }),
    file('worksheets', regency, { sources: used(worksheets), worksheets }),
    file('promises', regency, { sources: used(promises), promises }),
    ...scorecardFiles(
      {
        regency: profile.regency,
        districts: profile.districts,
        agencies: profile.agencies,
        sources: known,
        schemes: buildSchemes(context).schemes,
        indicators: indicatorParts(latest, series, code),
        quickWins: [...reports],
        versions: quickWins,
        figuresOfAll: [...series.values()].flatMap(({ observations }) => observations),
        evaluations,
        programmes,
      },
      isoDate(context.today),
    ),
  ];
}
