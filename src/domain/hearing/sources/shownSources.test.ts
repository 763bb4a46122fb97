import { expect, test } from 'vitest';
import { aPromise } from '../../../../test/agencyBuilders';
import type { IndicatorRecord } from '../../indicator/indicator';
import { indicatorConditions } from '../../indicator/indicatorCondition';
import { quickWinConditions } from '../../quick-win/quickWinCondition';
import { USUAL_RULES } from '../../rules/ownRules';
import { aFigure, anIndicator, aQuickWin, aRecord, aReport } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { shownSources } from './shownSources';

const asOf = isoDate('2026-06-30');
const LATER = { publishedAt: isoDate('2026-07-01') };
const real = { id: 'bps', name: 'BPS', simulated: false };
const simulated = { id: 'contoh', name: 'Contoh', simulated: true };

const measured = (code: string, agency: string, ...figures: IndicatorRecord['observations']) =>
  aRecord({ indicator: anIndicator({ id: code, code, agency }), observations: figures });

type World = {
  waste?: typeof real;
  poverty?: typeof real;
  health?: typeof real;
  report?: typeof real;
  promise?: typeof real;
  promiseOf?: string;
  later?: typeof real;
  replaced?: typeof real;
};

/** Everything comes from a real source, unless the test says otherwise. */
function isSimulated({ promiseOf = 'dlh', ...of }: World): boolean {
  const { waste, poverty, health, report, promise, later, replaced } = of;
  const records = [
    measured(
      'ENV-01',
      'dlh',
      aFigure('2024', 4, {
        source: replaced ?? real,
        publishedAt: isoDate('2025-02-01'),
      }),
      aFigure('2024', 5, { source: waste ?? real, publishedAt: isoDate('2025-03-01') }),
      aFigure('2025', 6, { source: later ?? real, ...LATER }),
    ),
    measured('P0', 'dinsos', aFigure('2024', 7, { source: poverty ?? real })),
    measured('SOC-01', 'dinkes', aFigure('2024', 8, { source: health ?? real })),
  ];
  const known = {
    records,
    indicators: indicatorConditions(records, asOf),
    quickWins: quickWinConditions(
      {
        quickWins: [aQuickWin({ id: 'bank', leadAgency: 'dlh', source: real })],
        reports: [
          aReport({
            quickWin: 'bank',
            source: report ?? real,
            date: isoDate('2026-03-31'),
            publishedAt: isoDate('2026-04-10'),
          }),
        ],
      },
      asOf,
      USUAL_RULES,
    ),
    promises: [
      aPromise({
        agency: promiseOf,
        source: promise ?? real,
        publishedAt: isoDate('2026-04-14'),
      }),
    ],
    editions: [],
    agencies: [],
  };
  const sources = shownSources(known, {
    asOf,
    meetingDate: null,
    scope: { kind: 'agency', agency: 'dlh' },
    since: null,
    reference: {
      edition: { kind: 'own', asOf, name: null, meetingDate: null },
      scope: null,
      since: null,
      fingerprint: null,
    },
  });
  return sources.some((source) => source.simulated);
}

test.each<[string, World, boolean]>([
  ['nothing', {}, false],
  ['a figure of the scope', { waste: simulated }, true],
  ['one that is read out at every hearing', { poverty: simulated }, true],
  ['one of another agency, which is not shown', { health: simulated }, false],
  ['one that was published later', { later: simulated }, false],
  ['one that was replaced since', { replaced: simulated }, false],
  ['a report of a quick win', { report: simulated }, true],
  ['a promise of an earlier hearing', { promise: simulated }, true],
  ['a promise of another agency', { promise: simulated, promiseOf: 'dinkes' }, false],
])('of a hearing of the DLH, %s simulated', (_, world, expected) => {
  expect(isSimulated(world)).toBe(expected);
});
