import type * as v from 'valibot';
import type { Evaluation, IndexScheme, ProgrammeAchievement } from '@/domain/assessment/evaluation';
import type { Indicator, IndicatorRecord } from '@/domain/indicator/indicator';
import type { QuickWin, QuickWinReport } from '@/domain/quick-win/quickWin';
import type { Agency } from '@/domain/region/region';
import { type IsoDate, isoDate } from '@/domain/time/calendar';
import { days, percent, rupiah, score } from '@/domain/units';
import type {
  evaluationSchema,
  programmeAchievementSchema,
} from '../contract/assessment/evaluationSchemas';
import type { reportCoreSchema } from '../contract/assessment/reportSchemas';
import type { scorecardSchema } from '../contract/assessment/scorecardSchema';
import type { indexSchemeSchema } from '../contract/catalog/indexSchemeSchemas';
import type { indicatorCoreSchema } from '../contract/catalog/indicatorSchemas';
import type { quickWinCoreSchema } from '../contract/catalog/quickWinSchemas';
import type { agencySchema } from '../contract/catalog/regencySchemas';
import {
  type SourceLookup,
  toAccount,
  toDateOrNull,
  toObservation,
  toPeriod,
  toTarget,
} from '../toRecords';

type Wire = v.InferOutput<typeof scorecardSchema>;

export const toAgency = (wire: v.InferOutput<typeof agencySchema>): Agency => ({
  ...wire,
  formerNames: wire.formerNames.map((former) => ({ ...former, until: isoDate(former.until) })),
});

const toDay = (text: string | undefined): IsoDate | undefined =>
  text === undefined ? undefined : isoDate(text);

export const toIndicator = (wire: v.InferOutput<typeof indicatorCoreSchema>): Indicator => ({
  id: wire.id,
  code: wire.code,
  name: wire.name,
  dimension: wire.dimension,
  subDimension: wire.subDimension,
  agency: wire.agency,
  unit: wire.unit,
  decimals: wire.decimals,
  direction: wire.direction,
  formula: wire.formula,
  cadence: wire.cadence,
  expectedLag: days(wire.expectedLagDays),
  level: wire.level,
  isRate: wire.isRate,
  methods: wire.methods,
  leadMethod: wire.leadMethod,
  baseline: wire.baseline && { ...wire.baseline, period: toPeriod(wire.baseline.period) },
  addedAt: toDay(wire.addedAt),
  withdrawnAt: toDay(wire.withdrawnAt),
});

export const toIndicatorRecord = (
  wire: Wire['indicators'][number],
  source: SourceLookup,
): IndicatorRecord => ({
  indicator: toIndicator(wire),
  observations: wire.observations.map((observation) => toObservation(observation, source)),
  targets: wire.targets.map(toTarget),
  accounts: wire.accounts.map(toAccount),
});

export const toQuickWin = (
  wire: v.InferOutput<typeof quickWinCoreSchema>,
  source: SourceLookup,
): QuickWin => ({
  ...wire,
  start: isoDate(wire.start),
  end: isoDate(wire.end),
  budget: {
    apbd: rupiah(wire.budget.apbd),
    csr: rupiah(wire.budget.csr),
    other: rupiah(wire.budget.other),
  },
  milestones: wire.milestones.map((milestone) => ({
    ...milestone,
    due: isoDate(milestone.due),
    originalDue: isoDate(milestone.originalDue),
    doneAt: toDateOrNull(milestone.doneAt),
    plannedWork: milestone.plannedWork === null ? null : percent(milestone.plannedWork),
  })),
  source: source(wire.source),
  publishedAt: isoDate(wire.publishedAt),
  withdrawnAt: toDay(wire.withdrawnAt),
});

export const toReport = (
  wire: v.InferOutput<typeof reportCoreSchema>,
  source: SourceLookup,
): QuickWinReport => ({
  ...toAccount(wire),
  quickWin: wire.quickWin,
  date: isoDate(wire.date),
  physicalPlan: percent(wire.physicalPlan),
  physicalActual: percent(wire.physicalActual),
  financialPlan: percent(wire.financialPlan),
  spent: rupiah(wire.spent),
  accepted: wire.accepted,
  source: source(wire.source),
});

export const toScheme = (wire: v.InferOutput<typeof indexSchemeSchema>): IndexScheme => ({
  ...wire,
  components: wire.components.map((part) => ({ ...part, weight: percent(part.weight) })),
  validFrom: isoDate(wire.validFrom),
  validTo: toDay(wire.validTo),
  publishedAt: isoDate(wire.publishedAt),
});

export function toEvaluation(
  wire: v.InferOutput<typeof evaluationSchema>,
  source: SourceLookup,
  scheme: IndexScheme,
): Evaluation {
  return {
    year: wire.year,
    stage: wire.stage,
    scheme,
    components: wire.components.map((part) => ({ ...part, score: score(part.score) })),
    dimensions: wire.dimensions.map((part) => ({ ...part, score: score(part.score) })),
    total: score(wire.total),
    rank: wire.rank,
    letter: wire.letter ?? null,
    strengths: wire.strengths,
    weaknesses: wire.weaknesses,
    recommendations: wire.recommendations,
    source: source(wire.source),
    publishedAt: isoDate(wire.publishedAt),
  };
}

export const toProgramme = (
  wire: v.InferOutput<typeof programmeAchievementSchema>,
  source: SourceLookup,
): ProgrammeAchievement => ({
  ...wire,
  source: source(wire.source),
  publishedAt: isoDate(wire.publishedAt),
});
