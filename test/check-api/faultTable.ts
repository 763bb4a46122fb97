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
const PROFILE = `${R}.json`;
const INDICATORS = `${R}/indicators.json`;
const SERVICES = `${R}/services.json`;
const PROMISES = `${R}/promises.json`;
const WORKSHEETS = `${R}/worksheets.json`;
const EDITIONS = `${R}/editions.json`;
const EVALUATIONS = `${R}/evaluations.json`;
const SCORECARD = `${R}/scorecard.json`;
const FIGURES = `${R}/indicators/jalan-mantap/observations.json`;
const PLANS = `${R}/quick-wins.json`;
const REPORTS = `${R}/quick-wins/kalender-wisata/reports.json`;
const SCHEMES = '/index-schemes.json';

const twice = (list: unknown): unknown => (Array.isArray(list) ? [...list, list[0]] : list);
const withoutFirst = (list: unknown): unknown => (Array.isArray(list) ? list.slice(1) : list);

/** At least one for every rule; a test sees to that. */
export const HAND_MADE: readonly HandMade[] = [
  { rule: 'addressed', resource: PROFILE, path: 'regency.code', change: '52.03' },
  { rule: 'regency-listed', resource: '/regencies.json', path: 'regencies', change: [] },
  { rule: 'unique-entries', resource: PROFILE, path: 'agencies.1.id', change: 'bag-organisasi' },
  {
    rule: 'one-version-a-day',
    resource: PROMISES,
    path: 'promises',
    change: twice,
    at: 'promises.',
  },
  {
    rule: 'purpose-codes',
    resource: SERVICES,
    path: 'services.2.purposeCode',
    change: 'mpp',
    at: 'services.2.purpose',
  },
  { rule: 'agency-joins', resource: WORKSHEETS, path: 'worksheets.0.agency', change: 'dinas-lama' },
  {
    rule: 'dimension-joins',
    resource: '/dimensions.json',
    path: 'dimensions',
    change: withoutFirst,
    found: INDICATORS,
    at: 'indicators.',
  },
  {
    rule: 'sub-dimension-joins',
    resource: INDICATORS,
    path: 'indicators.0.subDimension',
    change: 'nowhere',
  },
  { rule: 'indicator-joins', resource: PROMISES, path: 'promises.0.indicator', change: 'nowhere' },
  { rule: 'method-joins', resource: FIGURES, path: 'observations.0.method', change: 'nowhere' },
  { rule: 'quick-win-joins', resource: PROMISES, path: 'promises.0.quickWin', change: 'nowhere' },
  { rule: 'source-joins', resource: SERVICES, path: 'services.0.source', change: 'nowhere' },
  { rule: 'scheme-joins', resource: EVALUATIONS, path: 'evaluations.0.scheme', change: 'NOWHERE' },
  { rule: 'edition-joins', resource: PROMISES, path: 'promises.0.edition', change: 'nowhere' },
  { rule: 'time-zone', resource: PROFILE, path: 'regency.timeZone', change: 'Asia/Jakarta' },
  { rule: 'time-zone', resource: PROFILE, path: 'regency.timeZone', change: 'Asia/Praya' },
  {
    rule: 'districts-agree',
    resource: `${R}/boundaries/district.geojson`,
    path: 'features',
    change: withoutFirst,
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
  { rule: 'date-order', resource: EDITIONS, path: 'editions.0.meetingDate', change: '2020-01-01' },
  { rule: 'date-order', resource: SCHEMES, path: 'schemes.1.validTo', change: '2019-01-01' },
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
  { rule: 'reports-cumulative', resource: REPORTS, path: 'reports.1.spent', change: 0 },
  { rule: 'spent-within-budget', resource: REPORTS, path: 'reports.0.spent', change: 10 ** 13 },
  {
    rule: 'money-by-source',
    resource: REPORTS,
    path: 'reports.0.spentBySource.other',
    change: 5,
    at: 'reports.0.spentBySource',
  },
  { rule: 'scale-rises', resource: SCHEMES, path: 'schemes.0.scaleMax', change: 0 },
  { rule: 'bands-cover-scale', resource: SCHEMES, path: 'schemes.2.bands.0.from', change: 1.2 },
  { rule: 'bands-cover-scale', resource: SCHEMES, path: 'schemes.2.bands.2.from', change: 1.8 },
  {
    rule: 'weights-sum',
    resource: SCHEMES,
    path: 'schemes.0.components.0.weight',
    change: 11,
    at: 'schemes.0.components',
  },
  {
    rule: 'evaluation-components',
    resource: EVALUATIONS,
    path: 'evaluations.0.components',
    change: withoutFirst,
  },
  { rule: 'scores-in-scale', resource: EVALUATIONS, path: 'evaluations.0.total', change: 85 },
  {
    rule: 'same-versions',
    resource: `${R}/programmes.json`,
    path: 'programmes.0.planned',
    change: 999,
    found: SCORECARD,
    at: 'programmes',
  },
  {
    rule: 'same-definitions',
    resource: SCORECARD,
    path: 'indicators.0.expectedLagDays',
    change: 999,
  },
  { rule: 'covers-from', resource: SCORECARD, path: 'quickWins', change: withoutFirst },
  { rule: 'all-followed', resource: SCORECARD, path: 'indicators', change: withoutFirst },
  {
    rule: 'yearly-scorecards',
    resource: FIGURES,
    path: 'observations.0.publishedAt',
    change: '2014-02-02',
    found: SCORECARD,
    at: '',
  },
  { rule: 'editions-readable', resource: EDITIONS, path: 'editions.0.asOf', change: '2011-03-31' },
  {
    rule: 'markup',
    resource: SERVICES,
    path: 'services.0.name.id',
    change: 'Layanan <b>cepat</b>',
  },
  { rule: 'blank-texts', resource: PROFILE, path: 'agencies.0.name', change: 'Bappeda ' },
  {
    rule: 'web-addresses',
    resource: SERVICES,
    path: 'services.0.url',
    change: 'http://192.168.1.7/app',
  },
];
