import * as v from 'valibot';
import type { Evaluation, ProgrammeAchievement } from '@/domain/assessment/evaluation';
import type { IndicatorRecord } from '@/domain/indicator/indicator';
import type { QuickWin, QuickWinReport } from '@/domain/quick-win/quickWin';
import type { Agency, District, Regency } from '@/domain/region/region';
import { type IsoDate, isoDate } from '@/domain/time/calendar';
import { scorecardSchema } from '../contract/assessment/scorecardSchema';
import { breathe } from '../http/breathe';
import { ContractError } from '../http/errors';
import { parseList } from '../http/parseList';
import { type Part, parsePart, unwrap } from '../http/parsePart';
import { type SourceLookup, sourceLookup } from '../toRecords';
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

const frameSchema = v.pick(scorecardSchema, [
  'regency',
  'districts',
  'agencies',
  'coversFrom',
  'publishedAt',
  'sources',
]);

/** Rejects with `ContractError` when the frame itself is broken. */
export async function parseScorecard(url: string, input: unknown): Promise<Scorecard> {
  const frame = unwrap(parsePart(url, frameSchema, input, (output) => output));
  const source = sourceLookup(url, frame.sources);
  await breathe();
  const list = <K extends ListName, T>(field: K, convert: (wire: RecordOf<K>) => T) =>
    parseList(url, field, entries[field], input, convert);
  return {
    regency: frame.regency,
    districts: frame.districts,
    agencies: frame.agencies.map(toAgency),
    coversFrom: isoDate(frame.coversFrom),
    publishedAt: isoDate(frame.publishedAt),
    indicators: await list('indicators', (wire) => toIndicatorRecord(wire, source)),
    quickWins: both(
      await list('quickWins', (wire) => toQuickWin(wire, source)),
      await list('reports', (wire) => toReport(wire, source)),
    ),
    evaluations: parseEvaluations(url, input, source),
    programmes: await list('programmes', (wire) => toProgramme(wire, source)),
  };
}

const { entries } = scorecardSchema;
type ListName = 'indicators' | 'quickWins' | 'reports' | 'programmes';
type RecordOf<K extends ListName> = v.InferOutput<(typeof entries)[K]['item']>;

/** Quick wins without their reports would all look unreported. */
function both(
  quickWins: Part<QuickWin[]>,
  reports: Part<QuickWinReport[]>,
): Scorecard['quickWins'] {
  if (!quickWins.ok) return quickWins;
  if (!reports.ok) return reports;
  return { ok: true, value: { quickWins: quickWins.value, reports: reports.value } };
}

function parseEvaluations(url: string, input: unknown, source: SourceLookup): Part<Evaluation[]> {
  return parsePart(url, v.pick(scorecardSchema, ['evaluations', 'schemes']), input, (output) =>
    output.evaluations.map((wire, index) => {
      const scheme = output.schemes.find(({ id }) => id === wire.scheme);
      if (scheme === undefined) throw unknownScheme(url, index, wire.scheme);
      return toEvaluation(wire, source, toScheme(scheme));
    }),
  );
}

const unknownScheme = (url: string, index: number, id: string) =>
  new ContractError(url, [
    {
      path: `evaluations.${index}.scheme`,
      expected: 'the id of an entry of schemes',
      received: id,
    },
  ]);
