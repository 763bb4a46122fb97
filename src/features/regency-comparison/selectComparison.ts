import type { FiguresElsewhere } from '@/api/observations/useFiguresElsewhere';
import {
  type RegencyComparison,
  type RegencyFigures,
  regencyComparison,
} from '@/domain/comparison/regencyComparison';
import type { Indicator } from '@/domain/indicator/indicator';
import type { IsoDate } from '@/domain/time/calendar';

/** A regency whose figures are not here: on their way, or failed. */
export type AbsentRegency = {
  code: string;
  name: string;
  /** Asks again; `null` while the first answer is on its way. */
  retry: (() => void) | null;
};

export type ComparisonModel = RegencyComparison & {
  indicator: Indicator;
  /** This regency. */
  own: { code: string; name: string };
  absent: AbsentRegency[];
  /** Whose answers are on their way: until then nothing holds of all regencies. */
  awaited: string[];
  on: IsoDate;
};

type Question = {
  indicator: Indicator;
  own: RegencyFigures;
  others: { code: string; name: string; answer: FiguresElsewhere }[];
  on: IsoDate;
};

/** Compares what has arrived; what has not is named beside it. */
export function selectComparison({ indicator, own, others, on }: Question): ComparisonModel {
  const arrived = others.flatMap(({ code, name, answer }) =>
    answer.kind === 'figures' ? [{ code, name, observations: answer.observations }] : [],
  );
  const absent = others.flatMap(({ code, name, answer }) => {
    if (answer.kind === 'figures') return [];
    return [{ code, name, retry: answer.kind === 'failed' ? answer.retry : null }];
  });
  const comparison = regencyComparison({ indicator, own, others: arrived, on });
  return {
    ...comparison,
    indicator,
    own: { code: own.code, name: own.name },
    absent,
    awaited: absent.flatMap(({ name, retry }) => (retry === null ? [name] : [])),
    on,
  };
}
