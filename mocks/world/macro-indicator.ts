import { addDays, type IsoDate, isoDate, yearOf } from '@/domain/time/calendar';
import type { AgencySeed } from '../seeds/agencies';
import { type MacroSeed, PUBLISHED_TARGETS } from '../seeds/indicators/macro';
import { PUBLISHED_SERIES, type PublishedFigure } from '../seeds/published-series';
import type { IndicatorWire, ObservationWire, SourceWire, TargetWire } from '../wire';
import type { IndicatorRecord } from './simulated-indicator';

const ADDRESS = /^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S+/;

/** A citation becomes a link only where it begins with a web address. */
function sourceOf(id: string, producer: string, citation: string): SourceWire {
  const address = ADDRESS.exec(citation)?.[0];
  const source = { id, name: `${producer}, dikutip dari ${citation}`, simulated: false };
  return address === undefined
    ? source
    : { ...source, url: `https://${address.replace(/[;,]$/, '')}` };
}

const sourceId = ([indicator, method, , year]: PublishedFigure): string =>
  `${indicator}-${method}-${year}`;

function toObservation(figure: PublishedFigure, seed: MacroSeed): ObservationWire {
  const [, method, area, year, value] = figure;
  const publishedAt = addDays(isoDate(`${year}-12-31`), seed.publishedAfter);
  return {
    area,
    period: `${year}`,
    method,
    source: sourceId(figure),
    enteredAt: addDays(publishedAt, -1),
    publishedAt,
    value,
  };
}

const targetsFor = (regency: string, indicator: string, today: IsoDate): TargetWire[] =>
  PUBLISHED_TARGETS.filter((target) => target.regency === regency && target.indicator === indicator)
    .map(({ period, value, document }) => ({
      area: regency,
      period,
      value,
      document,
      cumulative: false,
      publishedAt: targetDay(document),
    }))
    .filter(({ publishedAt }) => publishedAt <= today);

/** A medium-term plan is law by the August of its first year. */
const targetDay = (document: string): string => `${/\d{4}/.exec(document)?.[0] ?? '2021'}-08-31`;

function definitionOf(
  seed: MacroSeed,
  methods: string[],
  owner: AgencySeed,
  steward: AgencySeed,
): IndicatorWire {
  const { lagDays, publishedAfter: _, agency: __, leadReason, methods: allMethods, ...rest } = seed;
  const published = allMethods.filter(({ id }) => methods.includes(id));
  return {
    ...rest,
    agency: owner.id,
    formula: seed.direction === 'lower-is-better' ? 'inverse-ratio' : 'ratio',
    cadence: 'yearly',
    expectedLagDays: lagDays,
    level: 'regency',
    isRate: true,
    methods: published,
    leadMethod: published[0]?.id ?? '',
    ...(published.length > 1 && leadReason !== undefined ? { leadReason } : {}),
    steward: steward.name,
    publishedAt: '2018-01-02',
  };
}

/** Published figures only; a year without one stays without one. */
export function macroIndicator(
  seed: MacroSeed,
  regency: string,
  today: IsoDate,
  owners: { owner: AgencySeed; steward: AgencySeed },
): IndicatorRecord | null {
  const rows = PUBLISHED_SERIES.filter(
    ([indicator, , area, year]) =>
      indicator === seed.id && area === regency && year < yearOf(today),
  );
  if (rows.length === 0) return null;
  const observations = rows
    .map((row) => toObservation(row, seed))
    .filter(({ publishedAt }) => publishedAt <= today);
  const methods = [...new Set(rows.map(([, method]) => method))];
  return {
    definition: definitionOf(seed, methods, owners.owner, owners.steward),
    formerDefinitions: [],
    sources: rows.map((row) => sourceOf(sourceId(row), seed.producer, row[5])),
    figures: (since) =>
      observations.filter(({ period }) => since === null || Number(period) >= yearOf(since)),
    areaFigures: () => [],
    targets: (since) =>
      targetsFor(regency, seed.id, today).filter(({ period }) => Number(period) >= since),
    accounts: [],
  };
}
