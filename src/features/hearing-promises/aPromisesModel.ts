import type { Hearing } from '@/domain/hearing/hearing';
import type { HearingPromise } from '@/domain/hearing/promise';
import { type HearingScope, WHOLE_REGENCY } from '@/domain/hearing/scope';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { quickWinConditions } from '@/domain/quick-win/quickWinCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { aFigure, anIndicator, aQuickWin, aRecord, aReport, aTarget } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { type PromisesModel, selectPromises } from './selectPromises';

const on = isoDate('2026-11-20');

const waste = indicatorCondition(
  aRecord({
    indicator: anIndicator({
      id: 'sampah',
      name: { id: 'Sampah terkelola' },
      dimension: 'environment',
      direction: 'higher-is-better',
      formula: 'ratio',
      decimals: 1,
    }),
    observations: [aFigure('2025', 40, { status: 'provisional' })],
    targets: [aTarget('2025', 80)],
  }),
  on,
);

const works = quickWinConditions(
  {
    quickWins: [aQuickWin({ id: 'bank', name: { id: 'Bank Sampah' }, dimension: 'environment' })],
    reports: [
      aReport({ quickWin: 'bank', physicalActual: percent(30), physicalPlan: percent(60) }),
    ],
  },
  on,
  USUAL_RULES,
);

const hearing = (scope: HearingScope): Hearing => ({
  reference: {
    edition: { kind: 'own', asOf: on, name: null, meetingDate: null },
    scope: null,
    since: null,
    fingerprint: null,
  },
  name: { id: 'RDP' },
  asOf: on,
  meetingDate: null,
  scope,
  isPublished: false,
  recordedFingerprint: null,
  since: null,
});

/** Made by DLH at the hearing of July, due on 12 November and not kept, unless the test says otherwise. */
export const aPromiseOf = (id: string, over: Partial<HearingPromise> = {}): HearingPromise => ({
  id,
  edition: 'rdp',
  question: { id: 'Kapan?' },
  promise: { id },
  agency: 'dlh',
  due: isoDate('2026-11-12'),
  keptAt: null,
  evidence: [],
  indicator: null,
  quickWin: null,
  source: { id: 'simulasi', name: 'Simulasi', simulated: true },
  publishedAt: isoDate('2026-07-15'),
  ...over,
});

/** What is known of these promises on 20 November 2026. */
export const aPromisesModel = (
  promises: HearingPromise[],
  scope: HearingScope = WHOLE_REGENCY,
): PromisesModel =>
  selectPromises(
    {
      promises,
      editions: [
        {
          id: 'rdp',
          name: { id: 'RDP Komisi III, Juli 2026' },
          asOf: isoDate('2026-06-30'),
          commission: 'Komisi III',
          scope: WHOLE_REGENCY,
          meetingDate: isoDate('2026-07-15'),
          publishedAt: isoDate('2026-07-03'),
          fingerprint: null,
        },
      ],
      agencies: [],
      indicators: [waste],
      quickWins: works,
    },
    hearing(scope),
    new Map([
      ['dlh', { name: 'Dinas Lingkungan Hidup', shortName: 'DLH' }],
      ['dishub', { name: 'Dinas Perhubungan', shortName: 'Dishub' }],
    ]),
  );
