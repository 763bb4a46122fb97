import { expect, test } from 'vitest';
import { i18nIn } from '../../../../test/render';
import { anIndicatorOf, anIndicatorsModel } from '../anIndicatorsModel';
import { indicatorsFinding } from './indicatorsFinding';

const met = anIndicatorOf('met', 101);
const missed = anIndicatorOf('missed', 60);
const late = anIndicatorOf('late', 99, { period: '2023' });
const untargeted = anIndicatorOf('untargeted', 60, { target: null });

test.each([
  [[met, missed], '1 dari 2 indikator berdata mencapai target'],
  [[met, missed, late], '1 dari 2 indikator berdata mencapai target; 1 belum ada data'],
  [
    [met, untargeted],
    '1 dari 1 indikator berdata dan bertarget mencapai target; 1 tanpa target sebanding',
  ],
  [[late], 'Belum ada indikator yang dapat dibandingkan dengan target; 1 belum ada data'],
])('%#', (conditions, finding) => {
  expect(indicatorsFinding(anIndicatorsModel(conditions), i18nIn())).toBe(finding);
});

test('in English', () => {
  expect(indicatorsFinding(anIndicatorsModel([met, missed]), i18nIn('en'))).toBe(
    '1 of 2 indicators with data meets the target',
  );
});
