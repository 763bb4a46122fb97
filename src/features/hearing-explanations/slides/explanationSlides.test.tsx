import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { quickWinConditions } from '@/domain/quick-win/quickWinCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aQuickWin, aReport } from '../../../../test/builders';
import { i18nIn, renderView } from '../../../../test/render';
import { anExplanationsModel, anIndicatorAt, criticalWorks } from '../anExplanationsModel';
import { courseTrend } from './courseTrend';
import { explanationSlides } from './explanationSlides';

const slidesOf = (...args: Parameters<typeof anExplanationsModel>) =>
  explanationSlides(anExplanationsModel(...args), i18nIn());

const late = Array.from({ length: 7 }, (_, at) =>
  anIndicatorAt(`late-${at}`, 99, { period: '2023' }),
);

test('each item off track has a slide of its own; three that were not reported share one', () => {
  const slides = slidesOf([anIndicatorAt('a', 40), ...late], criticalWorks());
  expect(slides.map(({ key, proof }) => [key, proof.length])).toEqual([
    ['explanations:a', 1],
    ['explanations:bank', 1],
    ['explanations:unreported-1', 3],
    ['explanations:unreported-2', 3],
    ['explanations:unreported-3', 1],
  ]);
  expect(slides[1]?.proof).toEqual([
    { label: 'Bank Sampah', to: { page: 'quickWin', id: 'bank' } },
  ]);
});

test('a slide says figure and target, draws the course, and has the account', () => {
  renderView(<main>{slidesOf([anIndicatorAt('a', 40)])[0]?.body}</main>);
  const said = screen.getByRole('heading', { level: 1 }).textContent;
  expect(said?.replaceAll('\u00a0', ' ')).toBe('Indikator a: 40,0 %, target 100,0 %');
  expect(screen.getByRole('img', { name: /^Perjalanan Indikator a/ })).toBeVisible();
  expect(screen.getAllByText('belum diisi')).toHaveLength(3);
});

test('those not reported stand with their lateness, and the count is of all', () => {
  renderView(<main>{slidesOf(late)[1]?.body}</main>);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^7 indikator/);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/terlambat 511.hari/);
});

const trendOf = (...args: Parameters<typeof anExplanationsModel>) => {
  const [item] = anExplanationsModel(...args).offTrack;
  return item === undefined ? undefined : courseTrend(item, i18nIn());
};

test('an indicator is drawn against its targets', () => {
  const trend = trendOf([anIndicatorAt('a', 40, { before: 45 })]);
  expect(trend?.series[0]?.points.map(({ value }) => value)).toEqual([45, 40]);
  expect(trend?.targets.map(({ value }) => value)).toEqual([90, 100]);
});

test('works are drawn by report against their plan; a single report is no course', () => {
  expect(trendOf([], criticalWorks())).toBeNull();
  const report = (day: string, actual: number, plan: number) =>
    aReport({
      date: isoDate(day),
      physicalActual: percent(actual),
      physicalPlan: percent(plan),
    });
  const works = quickWinConditions(
    {
      quickWins: [aQuickWin()],
      reports: [report('2026-08-31', 20, 40), report('2026-09-30', 30, 60)],
    },
    isoDate('2026-11-22'),
    USUAL_RULES,
  );
  const trend = trendOf([], works);
  expect(trend?.series[0]?.points.map(({ value }) => value)).toEqual([20, 30]);
  expect(trend?.targets.map(({ value }) => value)).toEqual([40, 60]);
});
