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

function masterplanOf(regency: string): Masterplan {
  const period = PERIODS[regency] ?? { from: 2022, to: 2026 };
  const books = BOOKS.map((title, at) => ({ number: at + 1, title, year: period.from }));
  return { ...period, books, roadmap: [] };
}

export const profileOf = ({ region, agencies }: RegencyWorld): Wire<'profile'> => ({
  regency: region.regency,
  districts: region.districts,
  agencies,
  masterplan: masterplanOf(region.regency.code),
  publishedAt: '2025-01-02',
});
