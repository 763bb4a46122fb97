import type { TrendModel, TrendPoint } from './trendModel';

/** A point for tests. */
export function aTrendPoint(at: number, value: number | null, provisional = false): TrendPoint {
  return { at, value, provisional, simulated: false, period: `${at}` };
}

/** A model for tests: one series without target. */
export function aTrend(points: TrendPoint[], over: Partial<TrendModel> = {}): TrendModel {
  return {
    series: [{ key: 'a', name: 'Stunting', tone: 'data', points }],
    targets: [],
    targetLabel: '',
    breaks: [],
    domain: [0, 40],
    formatValue: String,
    formatPeriod: String,
    words: {
      target: 'Target',
      provisional: 'sementara',
      simulated: 'data simulasi',
      noValue: 'belum ada data',
    },
    ...over,
  };
}
