import type { Indicator, MissingReason, Observation } from '../indicator/indicator';
import { comparePeriods, type Period } from '../time/period';

/** Why a regency does not stand beside the others. */
export type LeftOutReason =
  | { kind: 'no-figure' }
  | { kind: 'missing'; reason: MissingReason }
  | { kind: 'other-method'; methods: string[]; latest: Period }
  | { kind: 'other-period'; latest: Period };

/** Why a regency with these figures has none of the method and period compared. */
export function reasonLeftOut(
  figures: readonly Observation[],
  { leadMethod }: Pick<Indicator, 'leadMethod'>,
  period: Period | null,
): LeftOutReason {
  const ofMethod = figures.filter(({ method }) => method === leadMethod);
  const atPeriod = ofMethod.find((entry) => entry.period === period);
  if (atPeriod?.kind === 'missing') return { kind: 'missing', reason: atPeriod.reason };
  const latest = newestMeasured(ofMethod);
  if (latest !== null) return { kind: 'other-period', latest };
  const latestOther = newestMeasured(figures);
  if (latestOther === null) return { kind: 'no-figure' };
  const measured = figures.filter(({ kind }) => kind === 'measured');
  return {
    kind: 'other-method',
    methods: [...new Set(measured.map(({ method }) => method))],
    latest: latestOther,
  };
}

const newestMeasured = (figures: readonly Observation[]): Period | null =>
  figures
    .filter(({ kind }) => kind === 'measured')
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1) ?? null;
