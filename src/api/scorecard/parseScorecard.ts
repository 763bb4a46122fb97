import * as v from 'valibot';
import { type IsoDate, isoDate } from '@/domain/calendar';
import type { Evaluation, ProgrammeAchievement } from '@/domain/evaluation';
import type { IndicatorRecord } from '@/domain/indicator';
import type { QuickWin, QuickWinReport } from '@/domain/quickWin';
import type { Agency, District, Regency } from '@/domain/region';
import { scorecardSchema } from '../contract/assessment/scorecardSchema';
import { ContractError } from '../http/errors';
import { type Part, parsePart, unwrap } from '../http/parsePart';
import { sourceLookup } from '../toRecords';
import {
  toAgency,
  toEvaluation,
  toIndicatorRecord,
  toProgramme,
  toQuickWin,
  toReport,
  toScheme,
} from './toScorecard';

/**
 * All that the overview needs of one regency, every version published so far. The frame is needed
 * by every panel; each other part may break alone, and then only the panels that need it fail.
 */
export type Scorecard = {
  regency: Regency;
  districts: District[];
  agencies: Agency[];
  /** Earliest as-of date this answer serves in full. */
  coversFrom: IsoDate;
  publishedAt: IsoDate;
  indicators: Part<IndicatorRecord[]>;
  quickWins: Part<{ quickWins: QuickWin[]; reports: QuickWinReport[] }>;
  evaluations: Part<Evaluation[]>;
  programmes: Part<ProgrammeAchievement[]>;
};

const { entries } = scorecardSchema;
const frameSchema = v.pick(scorecardSchema, [
  'regency',
  'districts',
  'agencies',
  'coversFrom',
  'publishedAt',
  'sources',
]);

/** Throws `ContractError` when the frame itself is broken. */
export function parseScorecard(url: string, input: unknown): Scorecard {
  const frame = unwrap(parsePart(url, frameSchema, input, (output) => output));
  const source = sourceLookup(url, frame.sources);
  const part = <S extends v.GenericSchema, T>(
    schema: S,
    convert: (output: v.InferOutput<S>) => T,
  ): Part<T> => parsePart(url, schema, input, convert);

  return {
    regency: frame.regency,
    districts: frame.districts,
    agencies: frame.agencies.map(toAgency),
    coversFrom: isoDate(frame.coversFrom),
    publishedAt: isoDate(frame.publishedAt),
    indicators: part(v.object({ indicators: entries.indicators }), ({ indicators }) =>
      indicators.map((wire) => toIndicatorRecord(wire, source)),
    ),
    quickWins: part(
      v.object({ quickWins: entries.quickWins, reports: entries.reports }),
      ({ quickWins, reports }) => ({
        quickWins: quickWins.map((wire) => toQuickWin(wire, source)),
        reports: reports.map((wire) => toReport(wire, source)),
      }),
    ),
    evaluations: part(
      v.object({ evaluations: entries.evaluations, schemes: entries.schemes }),
      ({ evaluations, schemes }) =>
        evaluations.map((wire, index) => {
          const scheme = schemes.find(({ id }) => id === wire.scheme);
          if (scheme === undefined) throw unknownScheme(url, index, wire.scheme);
          return toEvaluation(wire, source, toScheme(scheme));
        }),
    ),
    programmes: part(v.object({ programmes: entries.programmes }), ({ programmes }) =>
      programmes.map((wire) => toProgramme(wire, source)),
    ),
  };
}

const unknownScheme = (url: string, index: number, id: string) =>
  new ContractError(url, [
    {
      path: `evaluations.${index}.scheme`,
      expected: 'the id of an entry of schemes',
      received: id,
    },
  ]);
