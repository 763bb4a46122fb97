import { indicatorSeed } from './indicators/indicator-seed';
import type { QuickWinSeed } from './quick-wins/quick-win-seed';
import { text } from './text';

/** Tried out for some months of this year and given up: what an edition of those months alone knows. */
export const TRIAL = { added: '04-20', withdrawn: '09-30' } as const;

/** In every regency; followed by month while the trial ran. */
export const TRIAL_INDICATOR = indicatorSeed({
  id: 'parkir-nontunai',
  name: text('Parkir dibayar nontunai (uji coba)', 'Cashless parking (trial)'),
  subDimension: 'mobility',
  agency: 'dishub',
  cadence: 'monthly',
  lagDays: 20,
  target: 30,
  yearlyStep: 4,
  definition: text(
    'Bagian karcis parkir tepi jalan yang dibayar nontunai.',
    'Share of street parking paid without cash.',
  ),
  formulaText: text('Karcis nontunai ÷ karcis × 100', 'Cashless ÷ all tickets × 100'),
  documents: ['SmartCity'],
  trouble: {
    obstacle: text(
      'Juru parkir di {a} belum memegang alat bayar.',
      'Attendants in {a} have no payment device yet.',
    ),
    followUp: text('Uji coba dipusatkan di {b}.', 'The trial is concentrated in {b}.'),
  },
});

/** Begins in July, so that it stands in plans before it has work. */
export const TRIAL_QUICK_WIN: Omit<QuickWinSeed, 'monthsAgo' | 'districts'> = {
  id: 'halte-pintar',
  name: text('Halte Pintar (uji coba)', 'Smart bus stops (trial)'),
  description: text(
    'Papan jadwal angkutan di enam halte. Program contoh.',
    'Timetable boards at six stops. Example programme.',
  ),
  dimension: 'living',
  subDimension: 'mobility',
  lead: 'dishub',
  support: ['diskominfo'],
  months: 6,
  apbd: 240,
  csr: 0,
  sitesPerDistrict: 6,
  outcome: null,
  deviation: -3,
  spending: 0.9,
  kind: 'application',
};

/** Month in which it begins. */
export const TRIAL_BEGINS = 7;
