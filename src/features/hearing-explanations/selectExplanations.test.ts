import { expect, test } from 'vitest';
import type { HearingScope } from '@/domain/hearing/scope';
import { anExplanationsModel, anIndicatorAt, criticalWorks } from './anExplanationsModel';
import { explainedItem } from './explainedItem';
import type { ExplanationsModel } from './selectExplanations';

const idsOf = ({ offTrack, unreported }: ExplanationsModel) =>
  [...offTrack, ...unreported].map((item) => explainedItem(item).id);

test('all that is off track, not only five, worst first; what was not reported after it', () => {
  const seven = [1, 2, 3, 4, 5, 6, 7].map((step) => anIndicatorAt(`i${step}`, step * 5));
  const late = anIndicatorAt('late', 99, { period: '2023' });
  const model = anExplanationsModel([late, ...seven, anIndicatorAt('good', 95)]);
  expect(idsOf(model)).toEqual(['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'late']);
});

test.each<[HearingScope, string[]]>([
  [{ kind: 'all' }, ['social', 'waste', 'bank']],
  [{ kind: 'commission', commission: 'Komisi III' }, ['waste', 'bank']],
  [{ kind: 'agency', agency: 'dinsos' }, ['social']],
  [{ kind: 'dimension', dimension: 'environment' }, ['waste']],
])('%j', (scope, expected) => {
  const model = anExplanationsModel(
    [
      anIndicatorAt('waste', 40, { dimension: 'environment' }),
      anIndicatorAt('social', 30, { agency: 'dinsos' }),
    ],
    criticalWorks(),
    scope,
  );
  expect(idsOf(model)).toEqual(expected);
});

test('counts those whose problem or next step is not filled in', () => {
  const half = { obstacle: { id: 'Truk rusak' } };
  const whole = { ...half, followUp: { id: 'Sewa' } };
  const model = anExplanationsModel([
    anIndicatorAt('none', 30),
    anIndicatorAt('half', 30, { account: half }),
    anIndicatorAt('whole', 30, { account: whole }),
    anIndicatorAt('good', 95),
  ]);
  expect(model.unexplained).toBe(2);
});
