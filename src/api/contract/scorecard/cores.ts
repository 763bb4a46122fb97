import type {
  Definition,
  IndicatorBody,
  QuickWinCore,
  QuickWinVersion,
  ReportCore,
  ReportVersion,
} from './parts';

/** Definition without what only the indicator's own page shows. */
export function indicatorCore(
  definition: Definition,
): Omit<IndicatorBody, 'observations' | 'targets' | 'accounts'> {
  const { aliases: _1, definition: _2, formulaText: _3, leadReason: _4, ...rest } = definition;
  const {
    producer: _5,
    steward: _6,
    documents: _7,
    sourceUrl: _8,
    nextRelease: _9,
    ...more
  } = rest;
  const { publishedAt: _10, ...core } = more;
  return core;
}

/** Quick win without what only its own page shows. */
export function quickWinCore(version: QuickWinVersion): QuickWinCore {
  const { subDimension: _1, description: _2, supportingAgencies: _3, year: _4, ...rest } = version;
  const { outcome: _5, plannedCurve: _6, sites: _7, ...core } = rest;
  return core;
}

/** Report without its evidence and who entered it. */
export function reportCore(version: ReportVersion): ReportCore {
  const { enteredBy: _1, spentBySource: _2, evidence: _3, ...core } = version;
  return core;
}
