import { expect, test } from 'vitest';
import { i18nIn } from '../../../../test/render';
import { anIndicatorOf, anIndicatorsModel } from '../anIndicatorsModel';
import { indicatorsFinding } from './indicatorsFinding';

const met = anIndicatorOf('met', 101);
const missed = anIndicatorOf('missed', 60);
const eased = anIndicatorOf('eased', 101, { first: 110 });
const late = anIndicatorOf('late', 99, { period: '2023' });
const untargeted = anIndicatorOf('untargeted', 60, { target: null });

test.each([
  [[met, missed], '1 dari 2 indikator berdata dan bertarget mencapai target'],
  [
    [met, missed, late],
    '1 dari 2 indikator berdata dan bertarget mencapai target; 1 belum ada data',
  ],
  [
    [met, eased, missed],
    '2 dari 3 indikator berdata dan bertarget mencapai target; satu di antaranya setelah targetnya dilonggarkan',
  ],
  [
    [met, untargeted],
    '1 dari 1 indikator berdata dan bertarget mencapai target; 1 tanpa target sebanding',
  ],
  [[late], 'Belum ada indikator yang dapat dibandingkan dengan target; 1 belum ada data'],
])('%#', (conditions, finding) => {
  expect(indicatorsFinding(anIndicatorsModel(conditions), i18nIn())).toBe(finding);
});

test('in English', () => {
  expect(indicatorsFinding(anIndicatorsModel([met, eased, missed]), i18nIn('en'))).toBe(
    '2 of 3 indicators with data and a target meet it; one of these since its target was eased',
  );
});
