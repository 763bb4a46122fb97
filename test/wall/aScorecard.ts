import type { Scorecard } from '@/api/scorecard/parseScorecard';
import type { IndicatorRecord } from '@/domain/indicator/indicator';
import { aFigure, anIndicator, aRecord, aTarget } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';

/** An indicator of the dimension economy, named after its id, at a share of its target. */
export const rated = (id: string, achieved: number): IndicatorRecord =>
  aRecord({
    indicator: anIndicator({
      id,
      code: id,
      name: { id: `Indikator ${id}` },
      direction: 'higher-is-better',
      formula: 'ratio',
      expectedLag: days(400),
    }),
    observations: [aFigure('2025', achieved)],
    targets: [aTarget('2025', 100)],
  });

/** The answer of the API for a regency that has those indicators and nothing else. */
export const aScorecard = (indicators: IndicatorRecord[]): Scorecard => ({
  regency: {
    code: '52.02',
    name: 'Kabupaten Lombok Tengah',
    shortName: 'Lombok Tengah',
    bpsCode: '5202',
    province: 'Nusa Tenggara Barat',
    capital: 'Praya',
    timeZone: 'Asia/Makassar',
    zone: 'WITA',
  },
  districts: [],
  agencies: [],
  coversFrom: isoDate('2020-01-01'),
  publishedAt: isoDate('2026-11-20'),
  indicators: { ok: true, value: indicators },
  quickWins: { ok: true, value: { quickWins: [], reports: [] } },
  evaluations: { ok: true, value: [] },
  programmes: { ok: true, value: [] },
});
