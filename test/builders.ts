import type { Evaluation, IndexScheme } from '@/domain/assessment/evaluation';
import type { Source } from '@/domain/indicator/indicator';
import type { QuickWin, QuickWinReport } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { quickWinConditions } from '@/domain/quick-win/quickWinCondition';
import type { Agency, AgencyNames } from '@/domain/region/region';
import type { Service } from '@/domain/region/service';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { aQuickWin, aReport, aScheme } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { percent, score } from '@/domain/units';

/** Builders above single records: valid as they are, each field replaceable. */

export * from '@/domain/testRecords';

export const aSource = (over: Partial<Source> = {}): Source => ({
  id: 'simulasi',
  name: 'Data simulasi dasbor',
  simulated: true,
  ...over,
});

export const anAgency = (over: Partial<Agency> = {}): Agency => ({
  id: 'dpmptsp',
  name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  shortName: 'DPMPTSP',
  kind: 'department',
  headPost: { id: 'Kepala DPMPTSP' },
  formerNames: [],
  ...over,
});

/** Known of nobody but its owner, unless the test says otherwise. */
export const aService = (id: string, over: Partial<Service> = {}): Service => ({
  id,
  name: { id: `Layanan ${id}` },
  nameSource: null,
  purpose: { id: `Keperluan ${id}` },
  purposeCode: id,
  dimension: 'governance',
  agency: 'dpmptsp',
  kind: 'service',
  status: 'active',
  integrated: null,
  users: null,
  usersPeriod: null,
  startYear: null,
  url: null,
  position: null,
  district: null,
  source: aSource(),
  publishedAt: isoDate('2026-01-01'),
  ...over,
});

/** Names by id where the id in capitals serves as the short name. */
export const agencyNamed = (...ids: string[]): AgencyNames =>
  new Map(ids.map((id) => [id, { name: `Dinas ${id}`, shortName: id.toUpperCase() }]));

const COMPONENTS: readonly [string, string, number][] = [
  ['baseline', 'Baseline', 10],
  ['output', 'Output', 20],
  ['outcome', 'Outcome', 30],
  ['impact', 'Impact', 20],
  ['quick-win', 'Quick Win', 20],
];

export const anEvaluationScheme = (over: Partial<IndexScheme> = {}): IndexScheme =>
  aScheme({
    components: COMPONENTS.map(([code, name, weight]) => ({
      code,
      name: { id: name },
      weight: percent(weight),
    })),
    legalBasis: 'Pedoman 2022',
    ...over,
  });

/** Five scores, in the order Baseline, Output, Outcome, Impact, Quick Win. */
export const componentScores = (...scores: number[]): Evaluation['components'] =>
  COMPONENTS.flatMap(([code], at) => {
    const value = scores[at];
    return value === undefined ? [] : [{ code, score: score(value) }];
  });

export const anEvaluation = (over: Partial<Evaluation> = {}): Evaluation => ({
  year: 2025,
  stage: 'II',
  scheme: anEvaluationScheme(),
  components: componentScores(3.42, 3.11, 2.84, 2.62, 2.48),
  dimensions: [],
  total: score(2.85),
  rank: { position: 21, of: 50, scope: { id: 'kabupaten/kota peserta' } },
  letter: null,
  strengths: [],
  weaknesses: [],
  recommendations: [],
  source: aSource(),
  publishedAt: isoDate('2026-01-15'),
  ...over,
});

/** What is known on 22 November 2026 of a quick win with this report, or with none. */
export function aQuickWinCondition(
  quickWin: Partial<QuickWin>,
  report: Partial<QuickWinReport> | null,
): QuickWinCondition {
  const records = {
    quickWins: [aQuickWin(quickWin)],
    reports: report === null ? [] : [aReport({ quickWin: quickWin.id ?? 'qw-1', ...report })],
  };
  const [condition] = quickWinConditions(records, isoDate('2026-11-22'), USUAL_RULES);
  if (condition === undefined) throw new Error('The quick win is published after 22 November 2026');
  return condition;
}
