/** One fault made by hand: in which answer, where, what is written there, and what the rule must point at. */
export type HandMade = {
  rule: string;
  resource: string;
  path: string;
  change: unknown;
  /** Where the finding must lead; `path` where not given. */
  at?: string;
  /** The answer it is found in; `resource` where not given. */
  found?: string;
};

const R = '/regencies/52.02';
const FIGURES = `${R}/indicators/jalan-mantap/observations.json`;
const PLANS = `${R}/quick-wins.json`;
const twice = (list: unknown): unknown => (Array.isArray(list) ? [...list, list[0]] : list);
const without = (count: number) => (list: unknown) =>
  Array.isArray(list) ? list.slice(count) : list;

/** At least one for every rule; a test sees to that. */
export const HAND_MADE: readonly HandMade[] = [
  { rule: 'addressed', resource: `${R}.json`, path: 'regency.code', change: '52.03' },
  { rule: 'regency-listed', resource: '/regencies.json', path: 'regencies', change: [] },
  {
    rule: 'unique-entries',
    resource: `${R}.json`,
    path: 'agencies.1.id',
    change: 'bag-organisasi',
  },
  {
    rule: 'one-version-a-day',
    resource: `${R}/promises.json`,
    path: 'promises',
    change: twice,
    at: 'promises.',
  },
  {
    rule: 'purpose-codes',
    resource: `${R}/services.json`,
    path: 'services.2.purposeCode',
    change: 'mpp',
    at: 'services.2.purpose',
  },
  {
    rule: 'agency-joins',
    resource: `${R}/worksheets.json`,
    path: 'worksheets.0.agency',
    change: 'dinas-lama',
  },
  {
    rule: 'dimension-joins',
    resource: '/dimensions.json',
    path: 'dimensions',
    change: without(1),
    found: `${R}/indicators.json`,
    at: 'indicators.',
  },
  {
    rule: 'sub-dimension-joins',
    resource: `${R}/indicators.json`,
    path: 'indicators.0.subDimension',
    change: 'nowhere',
  },
  {
    rule: 'indicator-joins',
    resource: `${R}/promises.json`,
    path: 'promises.0.indicator',
    change: 'nowhere',
  },
  { rule: 'method-joins', resource: FIGURES, path: 'observations.0.method', change: 'nowhere' },
  {
    rule: 'quick-win-joins',
    resource: `${R}/promises.json`,
    path: 'promises.0.quickWin',
    change: 'nowhere',
  },
  {
    rule: 'source-joins',
    resource: `${R}/services.json`,
    path: 'services.0.source',
    change: 'nowhere',
  },
  {
    rule: 'scheme-joins',
    resource: `${R}/evaluations.json`,
    path: 'evaluations.0.scheme',
    change: 'NOWHERE',
  },
  {
    rule: 'edition-joins',
    resource: `${R}/promises.json`,
    path: 'promises.0.edition',
    change: 'nowhere',
  },
  { rule: 'time-zone', resource: `${R}.json`, path: 'regency.timeZone', change: 'Asia/Jakarta' },
  { rule: 'time-zone', resource: `${R}.json`, path: 'regency.timeZone', change: 'Asia/Praya' },
  {
    rule: 'districts-agree',
    resource: `${R}/boundaries/district.geojson`,
    path: 'features',
    change: without(1),
  },
  { rule: 'district-joins', resource: FIGURES, path: 'observations.0.area', change: '52.02.99' },
  {
    rule: 'districts-observed',
    resource: FIGURES,
    path: 'observations',
    change: (list: { area: string }[]) => list.filter(({ area }) => area !== '52.02.05'),
  },
  {
    rule: 'positions-inside',
    resource: PLANS,
    path: 'quickWins.0.sites.0.position',
    change: { longitude: -8.7, latitude: 16.3 },
  },
  { rule: 'date-order', resource: PLANS, path: 'quickWins.0.end', change: '2019-01-01' },
  {
    rule: 'date-order',
    resource: `${R}/editions.json`,
    path: 'editions.0.meetingDate',
    change: '2020-01-01',
  },
  {
    rule: 'date-order',
    resource: '/index-schemes.json',
    path: 'schemes.1.validTo',
    change: '2019-01-01',
  },
  {
    rule: 'entered-before-published',
    resource: FIGURES,
    path: 'observations.0.enteredAt',
    change: '2026-11-20',
  },
  { rule: 'published-in-past', resource: FIGURES, path: 'publishedAt', change: '2026-11-23' },
  {
    rule: 'milestones-inside',
    resource: PLANS,
    path: 'quickWins.0.milestones.0.originalDue',
    change: '2031-01-01',
  },
  {
    rule: 'milestones-done',
    resource: PLANS,
    path: 'quickWins.0.milestones.0.doneAt',
    change: '2026-11-21',
  },
  { rule: 'cadence', resource: FIGURES, path: 'observations.0.period', change: '2024-07' },
  {
    rule: 'period-ended',
    resource: FIGURES,
    path: 'observations.0.period',
    change: '2029',
    at: 'observations.0.enteredAt',
  },
  { rule: 'plausible', resource: FIGURES, path: 'observations.0.value', change: 745 },
  { rule: 'targets-exist', resource: FIGURES, path: 'targets', change: [] },
  {
    rule: 'planned-curve',
    resource: PLANS,
    path: 'quickWins.0.plannedCurve.1.physical',
    change: 100,
    at: 'quickWins.0.plannedCurve.2.physical',
  },
  {
    rule: 'reports-cumulative',
    resource: `${R}/quick-wins/kalender-wisata/reports.json`,
    path: 'reports.1.spent',
    change: 0,
  },
  {
    rule: 'spent-within-budget',
    resource: `${R}/quick-wins/kalender-wisata/reports.json`,
    path: 'reports.0.spent',
    change: 10 ** 13,
  },
  {
    rule: 'money-by-source',
    resource: `${R}/quick-wins/kalender-wisata/reports.json`,
    path: 'reports.0.spentBySource.other',
    change: 5,
    at: 'reports.0.spentBySource',
  },
  { rule: 'scale-rises', resource: '/index-schemes.json', path: 'schemes.0.scaleMax', change: 0 },
  {
    rule: 'bands-cover-scale',
    resource: '/index-schemes.json',
    path: 'schemes.2.bands.0.from',
    change: 1.2,
  },
  {
    rule: 'bands-cover-scale',
    resource: '/index-schemes.json',
    path: 'schemes.2.bands.2.from',
    change: 1.8,
  },
  {
    rule: 'weights-sum',
    resource: '/index-schemes.json',
    path: 'schemes.0.components.0.weight',
    change: 11,
    at: 'schemes.0.components',
  },
  {
    rule: 'evaluation-components',
    resource: `${R}/evaluations.json`,
    path: 'evaluations.0.components',
    change: without(1),
  },
  {
    rule: 'scores-in-scale',
    resource: `${R}/evaluations.json`,
    path: 'evaluations.0.total',
    change: 85,
  },
  {
    rule: 'same-versions',
    resource: `${R}/programmes.json`,
    path: 'programmes.0.planned',
    change: 999,
    found: `${R}/scorecard.json`,
    at: 'programmes',
  },
  {
    rule: 'same-definitions',
    resource: `${R}/scorecard.json`,
    path: 'indicators.0.expectedLagDays',
    change: 999,
  },
  { rule: 'covers-from', resource: `${R}/scorecard.json`, path: 'quickWins', change: without(1) },
  { rule: 'all-followed', resource: `${R}/scorecard.json`, path: 'indicators', change: without(1) },
  {
    rule: 'yearly-scorecards',
    resource: FIGURES,
    path: 'observations.0.publishedAt',
    change: '2014-02-02',
    found: `${R}/scorecard.json`,
    at: '',
  },
  {
    rule: 'editions-readable',
    resource: `${R}/editions.json`,
    path: 'editions.0.asOf',
    change: '2011-03-31',
  },
  {
    rule: 'markup',
    resource: `${R}/services.json`,
    path: 'services.0.name.id',
    change: 'Layanan <b>cepat</b>',
  },
  { rule: 'blank-texts', resource: `${R}.json`, path: 'agencies.0.name', change: 'Bappeda ' },
  {
    rule: 'web-addresses',
    resource: `${R}/services.json`,
    path: 'services.0.url',
    change: 'http://192.168.1.7/app',
  },
];
