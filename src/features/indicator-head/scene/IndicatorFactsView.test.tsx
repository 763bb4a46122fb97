import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { IndicatorRecord } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, aRecord, aTarget } from '../../../../test/builders';
import { i18nIn, renderView } from '../../../../test/render';
import { IndicatorFactsView } from './IndicatorFactsView';
import { owesAccount } from './owesAccount';
import { sceneIndicatorFinding } from './sceneIndicatorFinding';

const condition = (value: number, over: Partial<IndicatorRecord> = {}, on = '2025-02-01') =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({
        name: { id: 'Jalan mantap' },
        direction: 'higher-is-better',
        formula: 'ratio',
      }),
      observations: [aFigure('2023', 60), aFigure('2024', value)],
      targets: [aTarget('2024', 100)],
      accounts: [],
      ...over,
    }),
    isoDate(on),
  );

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the value stands with its target, its band and the way to the next, and its change', () => {
  renderView(<IndicatorFactsView condition={condition(70)} owner="PUPR" isAlone={false} />);
  const texts = screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent ?? ''));
  expect(texts[0]).toMatch(/PUPR, 2024/);
  expect(texts[2]).toMatch(/^100,00 %target 2024/);
  expect(texts[1]).toBe('Sedang 70,0 %+6,00 poin persen lagi menjadi Tinggi');
  expect(texts[3]).toBe('+10,00 poin persendari 2023, membaik');
});

test.each([
  ['met', condition(101), 'Jalan mantap naik ke 101,00 %: target 100,00 % tercapai'],
  ['not met', condition(70), 'Jalan mantap naik ke 70,00 %: target 100,00 % belum tercapai'],
  ['no target', condition(70, { targets: [] }), 'Jalan mantap naik ke 70,00 %'],
  [
    'first figure',
    condition(70, { observations: [aFigure('2024', 70)] }),
    'Jalan mantap tercatat 70,00 %: target 100,00 % belum tercapai',
  ],
  [
    'late',
    condition(70, {}, '2026-07-22'),
    'Jalan mantap: 2025 belum dilaporkan, terlambat 23 hari',
  ],
])('the finding: %s', (_, known, finding) => {
  expect(plain(sceneIndicatorFinding(known, i18nIn()))).toBe(finding);
});

test.each([
  ['target met', condition(101), false],
  ['target not met', condition(70), true],
  ['late', condition(101, {}, '2026-07-22'), true],
])('an account is owed: %s', (_, known, owes) => {
  expect(owesAccount(known)).toBe(owes);
});
