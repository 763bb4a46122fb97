import type { Evaluation, ProgrammeAchievement } from '../../assessment/evaluation';
import type { Indicator, IndicatorRecord, Source } from '../../indicator/indicator';
import { observationKey } from '../../indicator/series';
import type { QuickWin, QuickWinReport } from '../../quick-win/quickWin';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { isFollowedOn } from '../../time/followed';
import type { Period } from '../../time/period';

/** All that names a source on a scorecard, every published version. */
export type SourcedParts = {
  indicators: readonly IndicatorRecord[];
  quickWins: readonly QuickWin[];
  reports: readonly QuickWinReport[];
  evaluations: readonly Evaluation[];
  programmes: readonly ProgrammeAchievement[];
};

/** One figure of an indicator in the version known on a date; a missing figure is none. */
export type SourcedFigure = {
  kind: 'figure';
  indicator: Indicator;
  period: Period;
  source: Source;
  publishedAt: IsoDate;
};

/** What is published beside the indicators' figures. */
export type SourcedOther = {
  kind: 'quick-win' | 'report' | 'evaluation' | 'programme';
  source: Source;
  publishedAt: IsoDate;
};

export type SourcedRecord = SourcedFigure | SourcedOther;

export const OTHER_KINDS: readonly SourcedOther['kind'][] = [
  'quick-win',
  'report',
  'evaluation',
  'programme',
];

/**
 * All that was known on a date, one version each, with its source: a version that was replaced is
 * not on screen any more, so its source is not counted.
 */
export const sourcedRecords = (parts: SourcedParts, on: IsoDate): SourcedRecord[] => [
  ...parts.indicators.flatMap((record) => figuresOf(record, on)),
  ...others(
    'quick-win',
    latestVersions(parts.quickWins, ({ id }) => id, on).filter((it) => isFollowedOn(it, on)),
  ),
  ...others('report', latestVersions(parts.reports, reportKey, on)),
  ...others('evaluation', latestVersions(parts.evaluations, evaluationKey, on)),
  ...others('programme', latestVersions(parts.programmes, programmeKey, on)),
];

const figuresOf = ({ indicator, observations }: IndicatorRecord, on: IsoDate): SourcedFigure[] =>
  latestVersions(observations, observationKey, on)
    .filter(({ kind }) => kind === 'measured')
    .map(({ period, source, publishedAt }) => ({
      kind: 'figure',
      indicator,
      period,
      source,
      publishedAt,
    }));

const others = (
  kind: SourcedOther['kind'],
  records: readonly Omit<SourcedOther, 'kind'>[],
): SourcedOther[] => records.map(({ source, publishedAt }) => ({ kind, source, publishedAt }));

const reportKey = ({ quickWin, date }: QuickWinReport) => `${quickWin}|${date}`;
const evaluationKey = ({ year, stage }: Evaluation) => `${year}|${stage}`;
const programmeKey = ({ year, dimension }: ProgrammeAchievement) => `${year}|${dimension}`;

export const isFigure = (record: SourcedRecord): record is SourcedFigure =>
  record.kind === 'figure';
