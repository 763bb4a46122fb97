import { describe, expect, test } from 'vitest';
import { aKnownQuickWin, anEvidencedReport, aPlan } from '../../../../test/quickWinBuilders';
import { USUAL_RULES } from '../../rules/ownRules';
import { isoDate } from '../../time/calendar';
import { percent } from '../../units';
import { knownQuickWin } from './knownQuickWin';
import { reportLedger } from './reportLedger';

const months = ['2026-06-30', '2026-07-31', '2026-09-30'];
const reports = months.map((day) => anEvidencedReport(day));

const told = (on: string, over = reports) =>
  reportLedger(aKnownQuickWin(over, on)).map((entry) =>
    entry.kind === 'silent' ? `${entry.month} +${entry.daysLate}` : entry.report.date,
  );

describe('the months of a quick win begun in June', () => {
  test.each([
    ['on the last day of grace', '2026-09-10', ['2026-07-31', '2026-06-30']],
    ['the day after', '2026-09-11', ['2026-08 +1', '2026-07-31', '2026-06-30']],
    [
      'once a later month was reported, the silent one stays',
      '2026-10-08',
      ['2026-09-30', '2026-08 +28', '2026-07-31', '2026-06-30'],
    ],
    [
      'and the newest may be owed too',
      '2026-11-22',
      ['2026-10 +12', '2026-09-30', '2026-08 +73', '2026-07-31', '2026-06-30'],
    ],
    ['before it begins none is owed', '2026-05-31', []],
  ])('%s', (_, on, expected) => {
    expect(told(on)).toEqual(expected);
  });

  test('are owed no more once the result is accepted', () => {
    const accepted = anEvidencedReport('2026-07-31', {
      accepted: true,
      physicalActual: percent(100),
    });
    expect(told('2026-11-22', [anEvidencedReport('2026-06-30'), accepted])).toEqual([
      '2026-07-31',
      '2026-06-30',
    ]);
  });
});

describe('a report published again', () => {
  const first = anEvidencedReport('2026-06-30', { enteredAt: isoDate('2026-07-17') });
  const again = anEvidencedReport('2026-06-30', {
    enteredAt: isoDate('2026-08-01'),
    publishedAt: isoDate('2026-08-03'),
    physicalActual: percent(40),
  });

  test.each([
    ['2026-08-02', 60, 0],
    ['2026-08-03', 40, 1],
  ])('on %s counts with %d %% and %d earlier version', (on, physicalActual, earlier) => {
    const [entry] = reportLedger(aKnownQuickWin([again, first], on));
    expect(entry).toMatchObject({ kind: 'reported', report: { physicalActual } });
    expect(entry?.kind === 'reported' && entry.earlier).toHaveLength(earlier);
  });

  test('is late by its first entry, not by its revision', () => {
    expect(reportLedger(aKnownQuickWin([first, again], '2026-08-03'))[0]).toMatchObject({
      daysLate: 7,
    });
  });
});

test('a quick win published later is not known', () => {
  const plans = [aPlan({ publishedAt: isoDate('2026-01-02') })];
  expect(knownQuickWin('qw-1', plans, [], isoDate('2026-01-01'), USUAL_RULES)).toBeNull();
  expect(knownQuickWin('qw-1', plans, [], isoDate('2026-01-02'), USUAL_RULES)).not.toBeNull();
  expect(knownQuickWin('other', plans, [], isoDate('2026-01-02'), USUAL_RULES)).toBeNull();
});
