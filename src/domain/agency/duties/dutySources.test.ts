import { expect, test } from 'vitest';
import { aPromise } from '../../../../test/agencyBuilders';
import { aWorksheet } from '../../../../test/assessmentBuilders';
import { aSource } from '../../../../test/builders';
import { indicatorCondition } from '../../indicator/indicatorCondition';
import { quickWinConditions } from '../../quick-win/quickWinCondition';
import { USUAL_RULES } from '../../rules/ownRules';
import { aFigure, aQuickWin, aRecord, aReport } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { dutySources } from './dutySources';

const ON = isoDate('2026-11-22');
const from = (id: string) => ({ source: aSource({ id }) });

test('duties are counted from figures, quick wins, reports, worksheets and promises', () => {
  const records = {
    indicators: [
      indicatorCondition(aRecord({ observations: [aFigure('2024', 1, from('figure'))] }), ON),
    ],
    quickWins: quickWinConditions(
      { quickWins: [aQuickWin(from('quick win'))], reports: [aReport(from('report'))] },
      ON,
      USUAL_RULES,
    ),
    worksheets: [aWorksheet(from('worksheet'))],
    promises: [
      aPromise(from('promise')),
      aPromise({ ...from('of later'), publishedAt: isoDate('2026-11-23') }),
    ],
  };
  expect(dutySources(records, ON).map(({ source }) => source.id)).toEqual([
    'figure',
    'quick win',
    'report',
    'worksheet',
    'promise',
  ]);
});
