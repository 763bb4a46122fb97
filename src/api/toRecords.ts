import type * as v from 'valibot';
import type { Account, Observation, Source, Target } from '@/domain/indicator/indicator';
import { type IsoDate, isoDate } from '@/domain/time/calendar';
import type { Period } from '@/domain/time/period';
import type {
  accountSchema,
  observationSchema,
  targetSchema,
} from './contract/assessment/observationSchemas';
import { ContractError } from './http/errors';

/** Finds the source a record names; throws `ContractError` when it has no entry: unmarked, it could be simulated. */
export type SourceLookup = (id: string) => Source;

export function sourceLookup(url: string, sources: readonly Source[]): SourceLookup {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const source = byId.get(id);
    if (source !== undefined) return source;
    throw new ContractError(url, [
      { path: 'source', expected: 'the id of an entry of sources', received: id },
    ]);
  };
}

export function toObservation(
  wire: v.InferOutput<typeof observationSchema>,
  source: SourceLookup,
): Observation {
  const base = {
    area: wire.area,
    period: toPeriod(wire.period),
    method: wire.method,
    source: source(wire.source),
    enteredAt: isoDate(wire.enteredAt),
    publishedAt: isoDate(wire.publishedAt),
  };
  return wire.value === null
    ? { ...base, kind: 'missing', reason: wire.reason }
    : { ...base, kind: 'measured', value: wire.value, status: wire.status };
}

export const toTarget = (wire: v.InferOutput<typeof targetSchema>): Target => ({
  ...wire,
  period: toPeriod(wire.period),
  publishedAt: isoDate(wire.publishedAt),
});

export const toAccount = (wire: v.InferOutput<typeof accountSchema>): Account => ({
  ...wire,
  due: toDateOrNull(wire.due),
  enteredAt: isoDate(wire.enteredAt),
  publishedAt: isoDate(wire.publishedAt),
});

export const toDateOrNull = (text: string | null): IsoDate | null =>
  text === null ? null : isoDate(text);

/** The schema has checked the form; this only names it. */
export const toPeriod = (text: string): Period => text as Period;
