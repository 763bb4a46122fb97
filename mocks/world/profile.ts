import { text } from '../seeds/text';
import type { Wire } from '../wire';
import type { RegencyWorld } from './regency-world';

type Masterplan = NonNullable<Wire<'profile'>['masterplan']>;

const BOOKS = [
  text('Analisis Strategis', 'Strategic analysis'),
  text('Masterplan', 'Masterplan'),
  text('Executive Summary', 'Executive summary'),
];

/** Five years from the year after joining; only Batang's regulation is published. */
const PERIODS: Record<string, Pick<Masterplan, 'from' | 'to' | 'legalBasis'>> = {
  '33.25': { from: 2019, to: 2023, legalBasis: 'Perbup Batang 23/2019' },
};

/** Published yearly budget of the whole programme, in rupiah (ayosemarang 7710859884). */
const ROADMAPS: Record<string, Masterplan['roadmap']> = {
  '33.25': [
    {
      year: 2023,
      dimension: 'semua',
      programme: text(
        'Seluruh program kota cerdas 2023: APBD (di luar CSR Rp 3,3 miliar)',
        'All smart city programmes of 2023: regional budget (besides CSR of Rp 3.3 billion)',
      ),
      agency: 'bapperida',
      horizon: 'short',
      budget: 18_755_371_000,
    },
  ],
};

function masterplanOf(regency: string): Masterplan {
  const period = PERIODS[regency] ?? { from: 2022, to: 2026 };
  const books = BOOKS.map((title, at) => ({ number: at + 1, title, year: period.from }));
  return { ...period, books, roadmap: ROADMAPS[regency] ?? [] };
}

export const profileOf = ({ region, agencies }: RegencyWorld): Wire<'profile'> => ({
  regency: region.regency,
  districts: region.districts,
  agencies,
  masterplan: masterplanOf(region.regency.code),
  publishedAt: '2025-01-02',
});
