import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import { aFigure, anIndicator, aRecord, aTarget } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { type Catalogue, catalogueOf } from './catalogueOf';

const ON = isoDate('2025-06-01');

const higher = { formula: 'ratio', direction: 'higher-is-better' } as const;
const environment = { ...higher, dimension: 'environment', subDimension: 'waste' } as const;
const target = [aTarget('2024', 100)];

const records = [
  aRecord({
    indicator: anIndicator({
      id: 'waste',
      code: 'ENV-01',
      name: { id: 'Sampah terkelola', en: 'Waste managed' },
      agency: 'dlh',
      ...environment,
    }),
    observations: [aFigure('2024', 40)],
    targets: target,
  }),
  aRecord({
    indicator: anIndicator({
      id: 'bank',
      code: 'ENV-02',
      name: { id: 'Bank sampah aktif', en: 'Active waste banks' },
      agency: 'dlh',
      ...environment,
    }),
    observations: [aFigure('2024', 80, { status: 'provisional' })],
    targets: target,
  }),
  aRecord({
    indicator: anIndicator({
      id: 'ipm',
      code: 'IPM',
      name: { id: 'Indeks Pembangunan Manusia' },
      agency: 'bapperida',
      ...higher,
    }),
    observations: [aFigure('2024', 71.19)],
  }),
  aRecord({
    indicator: anIndicator({
      id: 'spring',
      code: 'ENV-03',
      name: { id: 'Mata air terpantau' },
      agency: 'dinas-baru',
      ...environment,
    }),
    observations: [aFigure('2020', 12)],
  }),
];

export const aDefinition = (over: Partial<IndicatorDefinition>): IndicatorDefinition => ({
  id: 'ipm',
  indicator: anIndicator({ id: 'ipm' }),
  aliases: ['HDI'],
  definition: { id: '' },
  formulaText: { id: '' },
  leadReason: null,
  producer: 'BPS',
  steward: 'Diskominfo',
  documents: [],
  sourceUrl: null,
  nextRelease: null,
  publishedAt: isoDate('2021-01-01'),
  ...over,
});

/** Four indicators for tests, as of 1 June 2025: one far off, one near, one without target, one late. */
export const aCatalogue = (over: Partial<Parameters<typeof catalogueOf>[0]> = {}): Catalogue =>
  catalogueOf({
    conditions: records.map((record) => indicatorCondition(record, ON)),
    agencies: new Map([
      ['dlh', { name: 'Dinas Lingkungan Hidup', shortName: 'DLH' }],
      ['bapperida', { name: 'Badan Perencanaan', shortName: 'Bapperida' }],
    ]),
    definitions: [aDefinition({})],
    subDimensions: [
      { code: 'waste', name: { id: 'Tata Kelola Limbah' }, dimension: 'environment' },
    ],
    on: ON,
    ...over,
  });
