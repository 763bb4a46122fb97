import type { IndicatorWire, TextWire } from '../../wire';
import { text } from '../text';

/** What the owner says when the indicator is off track; `{a}` and `{b}` stand for two districts. */
export type TroubleSeed = { obstacle: TextWire; followUp: TextWire };

/** A simulated indicator: its definition and the yearly target around which its figures are made. */
export type IndicatorSeed = {
  id: string;
  name: TextWire;
  subDimension: string;
  agency: string;
  unit: IndicatorWire['unit'];
  decimals: number;
  direction: IndicatorWire['direction'];
  cadence: IndicatorWire['cadence'];
  lagDays: number;
  level: IndicatorWire['level'];
  isRate: boolean;
  /** Target at the end of the current year. */
  target: number;
  /** Rise (or fall) of the target from one year to the next. */
  yearlyStep: number;
  /** True when figures count from January. */
  isCumulative: boolean;
  definition: TextWire;
  formulaText: TextWire;
  /** What it meant until a day of this year, `MM-DD`. */
  formerly?: { until: string; definition: TextWire; formulaText: TextWire };
  documents: IndicatorWire['documents'];
  trouble: TroubleSeed;
};

export const UNITS = {
  percent: { kind: 'percent', label: text('%', '%') },
  index: { kind: 'index', label: text('poin', 'points') },
  rupiah: { kind: 'rupiah', label: text('rupiah', 'rupiah') },
  people: { kind: 'count', label: text('orang', 'people') },
  visits: { kind: 'count', label: text('kunjungan', 'visits') },
  villages: { kind: 'count', label: text('desa', 'villages') },
  days: { kind: 'other', label: text('hari', 'days') },
  minutes: { kind: 'other', label: text('menit', 'minutes') },
  tonnes: { kind: 'other', label: text('ton/ha', 't/ha') },
  energy: { kind: 'other', label: text('kWh/m²', 'kWh/m²') },
} satisfies Record<string, IndicatorWire['unit']>;

const QUARTERLY_PERCENT = {
  unit: UNITS.percent,
  decimals: 1,
  direction: 'higher-is-better',
  cadence: 'quarterly',
  lagDays: 30,
  level: 'regency',
  isRate: true,
  yearlyStep: 3,
  isCumulative: false,
  documents: ['RPJMD', 'SmartCity'],
} satisfies Partial<IndicatorSeed>;

type OwnFields = Omit<IndicatorSeed, keyof typeof QUARTERLY_PERCENT> & Partial<IndicatorSeed>;

/** A quarterly percentage unless the fields say otherwise, as most indicators of the plan are. */
export const indicatorSeed = (fields: OwnFields): IndicatorSeed => ({
  ...QUARTERLY_PERCENT,
  ...fields,
});
