import { attentionItems } from '@/domain/attention/attention';
import type { ScorecardConditions } from '@/domain/attention/scorecardConditions';
import { BAND_SCALE, type Band } from '@/domain/indicator/achievement';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import type { IsoDate } from '@/domain/time/calendar';

export type LeadModel = {
  /** Nothing was published: neither good nor bad can be said. */
  isEmpty: boolean;
  /** Off target or behind schedule: someone has to decide. */
  toDecide: number;
  unreported: number;
  /** Of the indicators that can be held against a target, how many meet it. */
  met: number;
  comparable: number;
  /** Indicators by band, worst first; those without data last, as `null`. */
  bands: { band: Band | null; count: number }[];
  /** With data but without a grade, for want of a target or a formula. */
  ungraded: number;
  /** Day of the newest figure. */
  newest: IsoDate | null;
  agencies: { current: number; all: number };
  simulated: number;
  indicators: number;
};

/** The state of the regency in a few counts; unlike indicators are never averaged. */
export function selectLead(conditions: ScorecardConditions): LeadModel {
  const { indicators } = conditions;
  const items = attentionItems(conditions);
  const unreported = items.filter(({ kind }) => kind === 'unreported').length;
  const comparable = indicators.filter(({ achievement }) => achievement.meetsTarget !== null);
  return {
    isEmpty: indicators.length === 0 && conditions.quickWins.length === 0,
    toDecide: items.length - unreported,
    unreported,
    met: comparable.filter(({ achievement }) => achievement.meetsTarget).length,
    comparable: comparable.length,
    bands: countBands(indicators),
    ungraded: indicators.filter(
      (condition) => condition.achievement.kind === 'not-rated' && !isWithoutData(condition),
    ).length,
    newest: newestDay(indicators),
    agencies: countAgencies(indicators),
    simulated: indicators.filter(({ latest }) => latest?.source.simulated).length,
    indicators: indicators.length,
  };
}

function countBands(indicators: IndicatorCondition[]): LeadModel['bands'] {
  const worstFirst = BAND_SCALE.map(({ band }) => band).reverse();
  return [
    ...worstFirst.map((band) => ({
      band,
      count: indicators.filter(
        ({ achievement }) => achievement.kind === 'rated' && achievement.band === band,
      ).length,
    })),
    { band: null, count: indicators.filter(isWithoutData).length },
  ];
}

const newestDay = (indicators: IndicatorCondition[]): IsoDate | null =>
  indicators
    .flatMap(({ latest }) => latest?.publishedAt ?? [])
    .sort()
    .at(-1) ?? null;

/** An agency is up to date when none of its indicators is past its own limit. */
function countAgencies(indicators: IndicatorCondition[]): LeadModel['agencies'] {
  const all = new Set(indicators.map(({ indicator }) => indicator.agency));
  const late = new Set(
    indicators
      .filter(({ freshness }) => freshness.kind === 'late')
      .map(({ indicator }) => indicator.agency),
  );
  return { current: all.size - late.size, all: all.size };
}
