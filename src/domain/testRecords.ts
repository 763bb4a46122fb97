import type { IndexScheme } from './assessment/evaluation';
import type {
  Account,
  Indicator,
  IndicatorRecord,
  MeasuredObservation,
  MissingObservation,
  Target,
} from './indicator/indicator';
import type { Milestone, QuickWin, QuickWinReport } from './quick-win/quickWin';
import { isoDate } from './time/calendar';
import { isPeriod, type Period } from './time/period';
import { days, percent, rupiah } from './units';

/** Builders of records for tests: valid as they are, each field replaceable. */

const source = { id: 'bps', name: 'BPS', simulated: false };

export function period(text: string): Period {
  if (!isPeriod(text)) throw new RangeError(`Not a period: ${text}`);
  return text;
}

export const anIndicator = (over: Partial<Indicator> = {}): Indicator => ({
  id: 'p0',
  code: 'P0',
  name: { id: 'Persentase penduduk miskin' },
  dimension: 'economy',
  subDimension: 'welfare',
  agency: 'bappeda',
  unit: { kind: 'percent', label: { id: 'persen' } },
  decimals: 2,
  direction: 'lower-is-better',
  formula: 'inverse-ratio',
  cadence: 'yearly',
  expectedLag: days(180),
  level: 'regency',
  isRate: true,
  methods: [{ id: 'susenas', name: { id: 'Susenas' } }],
  leadMethod: 'susenas',
  ...over,
});

const observed = {
  area: '52.02',
  period: period('2024'),
  method: 'susenas',
  source,
  enteredAt: isoDate('2025-01-10'),
  publishedAt: isoDate('2025-01-15'),
};

export const aFigure = (
  at: string,
  value: number,
  over: Partial<MeasuredObservation> = {},
): MeasuredObservation => ({
  ...observed,
  kind: 'measured',
  period: period(at),
  value,
  status: 'final',
  ...over,
});

export const aMissing = (
  at: string,
  reason: MissingObservation['reason'] = 'not-reported',
  over: Partial<MissingObservation> = {},
): MissingObservation => ({ ...observed, kind: 'missing', period: period(at), reason, ...over });

export const aTarget = (at: string, value: number, over: Partial<Target> = {}): Target => ({
  area: '52.02',
  period: period(at),
  value,
  document: 'RPJMD',
  cumulative: false,
  publishedAt: isoDate('2021-06-01'),
  ...over,
});

export const anAccount = (over: Partial<Account> = {}): Account => ({
  obstacle: null,
  followUp: null,
  responsible: null,
  due: null,
  enteredAt: isoDate('2025-01-10'),
  publishedAt: isoDate('2025-01-15'),
  ...over,
});

export const aRecord = (over: Partial<IndicatorRecord> = {}): IndicatorRecord => ({
  indicator: anIndicator(),
  observations: [],
  targets: [],
  accounts: [],
  ...over,
});

export const aQuickWin = (over: Partial<QuickWin> = {}): QuickWin => ({
  id: 'qw-1',
  name: { id: 'Mal Pelayanan Publik' },
  dimension: 'governance',
  leadAgency: 'dpmptsp',
  start: isoDate('2026-01-05'),
  end: isoDate('2026-12-20'),
  budget: { apbd: rupiah(800), csr: rupiah(200), other: rupiah(0) },
  districts: [],
  milestones: [],
  source,
  publishedAt: isoDate('2026-01-02'),
  ...over,
});

/** Due on the day first promised, unless the test says otherwise. */
export const aMilestone = (id: string, due: string, over: Partial<Milestone> = {}): Milestone => ({
  id,
  name: { id },
  due: isoDate(due),
  originalDue: isoDate(due),
  doneAt: null,
  plannedWork: null,
  ...over,
});

export const aReport = (over: Partial<QuickWinReport> = {}): QuickWinReport => ({
  ...anAccount({ enteredAt: isoDate('2026-10-01'), publishedAt: isoDate('2026-10-02') }),
  quickWin: 'qw-1',
  date: isoDate('2026-09-30'),
  physicalPlan: percent(60),
  physicalActual: percent(60),
  financialPlan: percent(60),
  spent: rupiah(600),
  accepted: false,
  source,
  ...over,
});

export const aScheme = (over: Partial<IndexScheme> = {}): IndexScheme => ({
  id: 'smartcity-2022',
  name: { id: 'Evaluasi Implementasi 2022' },
  scaleMin: 0,
  scaleMax: 4,
  components: [],
  bands: [],
  legalBasis: '',
  validFrom: isoDate('2022-01-01'),
  publishedAt: isoDate('2022-01-01'),
  ...over,
});
