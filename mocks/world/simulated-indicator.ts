import type { IsoDate } from '@/domain/time/calendar';
import type { Period } from '@/domain/time/period';
import type { AgencySeed } from '../seeds/agencies';
import { text } from '../seeds/text';
import type { AccountWire, IndicatorWire, ObservationWire, SourceWire, TargetWire } from '../wire';
import { accountsOf } from './accounts';
import { areaFigures } from './area-figures';
import { hasMethodBreak, METHOD, regencyFigures, SIMULATION } from './figures';
import type { IndicatorPlan } from './indicator-plan';
import { roundTo } from './random';
import { targetsOf, targetValue } from './targets';

/** One indicator of one regency; figures are made when they are asked for. */
export type IndicatorRecord = {
  definition: IndicatorWire;
  /** Versions that `definition` took the place of, oldest first. */
  formerDefinitions: IndicatorWire[];
  sources: SourceWire[];
  /** Regency figures from the period of `since` on; `null` for the whole series. */
  figures: (since: IsoDate | null) => ObservationWire[];
  areaFigures: () => ObservationWire[];
  /** Targets from the year `since` on. */
  targets: (since: number) => TargetWire[];
  accounts: AccountWire[];
};

const ORDINARY_METHOD = {
  id: METHOD.ordinary,
  name: text('Laporan rutin perangkat daerah', 'Routine agency report'),
};

const BROKEN_METHODS = [
  {
    id: METHOD.ordinary,
    name: text('Penimbangan antropometri baku', 'Standard anthropometry'),
    note: text(
      'Dipakai sejak tahun lalu; tidak sebanding dengan penimbangan lama.',
      'Used since last year; not comparable with the former weighing.',
    ),
  },
  {
    id: METHOD.former,
    name: text('Penimbangan lama (alat campuran)', 'Former weighing (mixed devices)'),
  },
];

function baselineOf(plan: IndicatorPlan): IndicatorWire['baseline'] {
  const period = `${plan.firstYear - 1}` as Period;
  const value = roundTo(Math.max(0, targetValue(plan, period) * 0.97), plan.seed.decimals);
  return { period, value };
}

type Owners = { owner: AgencySeed; steward: AgencySeed };

function definitionOf(plan: IndicatorPlan, { owner, steward }: Owners): IndicatorWire {
  const { seed, code, dimension, lagDays, firstYear } = plan;
  const isLower = seed.direction === 'lower-is-better';
  const isBroken = hasMethodBreak(plan);
  return {
    id: seed.id,
    code,
    name: seed.name,
    dimension,
    subDimension: seed.subDimension,
    agency: owner.id,
    unit: seed.unit,
    decimals: seed.decimals,
    direction: seed.direction,
    formula: isLower ? 'inverse-ratio' : 'ratio',
    cadence: seed.cadence,
    expectedLagDays: lagDays,
    level: seed.level,
    isRate: seed.isRate,
    methods: isBroken ? BROKEN_METHODS : [ORDINARY_METHOD],
    leadMethod: METHOD.ordinary,
    // The baseline belongs to a former method when the series broke: it would not be comparable.
    ...(isBroken ? {} : { baseline: baselineOf(plan) }),
    aliases: [],
    definition: seed.definition,
    formulaText: seed.formulaText,
    ...(isBroken
      ? {
          leadReason: text(
            'Alat ukur baku, berlaku nasional.',
            'Standard devices, used nationally.',
          ),
        }
      : {}),
    producer: owner.name,
    steward: steward.name,
    documents: seed.documents,
    publishedAt: `${firstYear}-01-02`,
  };
}

/** What the indicator means today, and what it meant before; the first version began the series. */
function definitionsOf(plan: IndicatorPlan, owners: Owners) {
  const definition = definitionOf(plan, owners);
  const { formerly } = plan.seed;
  if (formerly === undefined) return { definition, formerDefinitions: [] };
  const { until, ...meaning } = formerly;
  const former: IndicatorWire = { ...definition, ...meaning };
  const publishedAt = `${plan.currentYear}-${until}`;
  // Early in the year the new version is still to come.
  return publishedAt > plan.today
    ? { definition: former, formerDefinitions: [] }
    : { definition: { ...definition, publishedAt }, formerDefinitions: [former] };
}

export const simulatedIndicator = (plan: IndicatorPlan, owners: Owners): IndicatorRecord => ({
  ...definitionsOf(plan, owners),
  sources: [SIMULATION],
  figures: (since) => regencyFigures(plan, since),
  areaFigures: () => areaFigures(plan),
  targets: (since) => targetsOf(plan, since),
  accounts: accountsOf(plan, owners.owner),
});
