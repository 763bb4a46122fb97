import type { Figure } from '@/api/contract/scorecard/parts';
import { isoDate } from '@/domain/time/calendar';
import { isPeriod, periodAt, periodEnd } from '@/domain/time/period';
import type { Place } from '../../report/problem';
import { buildEvaluations } from '../assessment/evaluations';
import { buildIndexScores } from '../assessment/indexScores';
import { buildSeries } from '../assessment/observations';
import { buildReports } from '../assessment/reports';
import { buildIndicators, type Definition } from '../catalog/indicators';
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
import { scorecardFiles } from './scorecards';

/** Every resource of one regency; none where the sheet Kabupaten says nothing. */
export function regencyFiles(context: Context): TreeFile[] {
  const profile = buildProfile(context);
  if (profile === null) return [];
  const { code } = profile.regency;
  const known = sourcesOf(context);
  /** The sources that the records of an answer name. */
  const used = (records: readonly { source: string; nameSource?: string | undefined }[]) => {
    const ids = new Set(
      records.flatMap(({ source, nameSource }) => [source, nameSource ?? source]),
    );
    return known.filter(({ id }) => ids.has(id));
  };
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
    ...[...series].map(([indicator, { observations, targets }]) => ({
      ...file(
        'observations',
        { ...regency, indicator },
        {
          indicator,
          sources: used(observations),
          observations,
          targets,
          publishedAt: context.today,
        },
      ),
      ...ownedBy(context, latest.get(indicator)),
    })),
    file('evaluations', regency, { sources: used(evaluations), evaluations }),
    file('indexScores', regency, { sources: used(scores), scores }),
    file('readiness', regency, {
      sources: used([...readiness.items, ...readiness.pillars]),
      ...readiness,
    }),
    file('programmes', regency, { sources: used(programmes), programmes }),
    ...[...reports].map(([quickWin, own]) => ({
      ...file('reports', { ...regency, quickWin }, { sources: used(own), reports: own }),
      ...ownedBy(
        context,
        quickWins.find(({ id }) => id === quickWin),
      ),
    })),
    file('worksheets', regency, { sources: used(worksheets), worksheets }),
    file('promises', regency, { sources: used(promises), promises }),
    ...scorecardFiles(
      {
        regency: profile.regency,
        districts: profile.districts,
        agencies: profile.agencies,
        sources: known,
        schemes: buildSchemes(context).schemes,
        indicators: [...latest].map(([id, definition]) => {
          const { observations, targets, accounts } = series.get(id) ?? NOTHING;
          return {
            definition,
            figures: (since) => ofRegency(observations, code, definition, since),
            targets: (since) =>
              targets.filter(
                ({ area, period }) => area === code && Number(period.slice(0, 4)) >= since,
              ),
            accounts,
          };
        }),
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

const ownedBy = ({ origins }: Context, record: object | undefined): { owner?: Place } => {
  const owner = record === undefined ? null : origins.placeOf(record);
  return owner === null ? {} : { owner };
};

const NOTHING = { observations: [], targets: [], accounts: [] };

function latestById(definitions: readonly Definition[]): Map<string, Definition> {
  const latest = new Map<string, Definition>();
  for (const definition of definitions) {
    const known = latest.get(definition.id);
    if (known === undefined || known.publishedAt <= definition.publishedAt)
      latest.set(definition.id, definition);
  }
  return latest;
}

/** Regency figures from the period of the day on. */
function ofRegency(
  observations: readonly Figure[],
  code: string,
  { cadence }: Definition,
  since: string | null,
): Figure[] {
  const own = observations.filter(({ area }) => area === code);
  if (since === null) return own;
  const first = periodEnd(periodAt(cadence, isoDate(since)));
  return own.filter(({ period }) => isPeriod(period) && periodEnd(period) >= first);
}
