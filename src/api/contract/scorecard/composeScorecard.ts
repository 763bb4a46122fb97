import { indicatorIn } from './indicatorIn';
import type { Evaluation, ReportCore, ScorecardBody, ScorecardParts, Source } from './parts';
import { inSpan, isFollowedIn, type Span } from './span';

/** Results in the scorecard from before its span. */
const EVALUATIONS = 3;
/** Reported days of a quick win from before the span. */
const REPORTS = 8;

/**
 * All that the overview needs for any as-of date within the span: what was in force on its first
 * day and all that was published since.
 */
export function composeScorecard(
  parts: ScorecardParts,
  span: Span,
  { reports: most = REPORTS }: { reports?: number } = {},
): ScorecardBody {
  const followed = parts.indicators.filter(({ definition }) => isFollowedIn(definition, span));
  const indicators = followed.map((indicator) => indicatorIn(indicator, span));
  const quickWins = parts.quickWins.filter(({ versions }) =>
    isFollowedIn(versions.at(-1) ?? {}, span),
  );
  const cores = quickWins.flatMap(({ versions }) => inSpan(versions, span));
  const reports = quickWins.flatMap(({ reports: all }) => reportsIn(all, span, most));
  const evaluations = evaluationsIn(parts.evaluations, span);
  const programmes = parts.programmes.filter(({ publishedAt }) => publishedAt <= span.to);
  const figures = indicators.flatMap(({ observations }) => observations);
  const used = [...figures, ...cores, ...reports, ...evaluations, ...programmes];
  return {
    regency: parts.regency,
    districts: parts.districts,
    agencies: parts.agencies,
    coversFrom: span.from,
    publishedAt: span.to,
    sources: usedSources(parts.sources, new Set(used.map(({ source }) => source))),
    schemes: parts.schemes.filter(({ id }) => evaluations.some(({ scheme }) => scheme === id)),
    indicators,
    quickWins: cores,
    reports,
    evaluations,
    programmes,
  };
}

/** The last reported days that were known on the first day, and those told of since; all versions of each. */
function reportsIn(all: readonly ReportCore[], span: Span, most: number): ReportCore[] {
  const days = new Map<string, ReportCore[]>();
  for (const report of all) {
    if (report.publishedAt > span.to) continue;
    const versions = days.get(report.date);
    if (versions === undefined) days.set(report.date, [report]);
    else versions.push(report);
  }
  const reported = [...days.values()].sort((a, b) => byText(a[0]?.date, b[0]?.date));
  const before = reported.filter(
    ([first]) => first !== undefined && first.publishedAt <= span.from,
  );
  const within = reported.filter((versions) => !before.includes(versions));
  return [...before.slice(-most), ...within].flat();
}

const byText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Results that stand on the first day, and those of the days of the span. */
function evaluationsIn(all: readonly Evaluation[], { from, to }: Span): Evaluation[] {
  const before = all.filter(({ publishedAt }) => publishedAt <= from);
  const within = all.filter(({ publishedAt }) => from < publishedAt && publishedAt <= to);
  return [...standing(before).slice(-EVALUATIONS), ...within].map(withoutLetter);
}

/** The number of its letter is read on the page of assessments alone. */
const withoutLetter = ({ letter: _, ...evaluation }: Evaluation): Evaluation => evaluation;

/** A stage I result stands until stage II of its year. */
const standing = (evaluations: readonly Evaluation[]): Evaluation[] =>
  evaluations.filter(
    ({ year, stage }) =>
      stage === 'II' || !evaluations.some((other) => other.year === year && other.stage === 'II'),
  );

const usedSources = (all: readonly Source[], used: ReadonlySet<string>): Source[] => [
  ...new Map(all.filter(({ id }) => used.has(id)).map((source) => [source.id, source])).values(),
];
