import { expect, test } from 'vitest';
import { days } from '@/domain/units';
import { anAgencyRecord } from '../../../../test/agencyBuilders';
import { i18nIn } from '../../../../test/render';
import { rankingOf } from '../rankingOf';
import { selectRanking } from '../selectRanking';
import { rankingTable } from './rankingTable';

test('the table counts what was not handed in as the list does: figures and reports', () => {
  const record = anAgencyRecord('dlh', {
    standing: 'late',
    overdue: [
      { kind: 'report', count: 2, longest: days(12) },
      { kind: 'figure', count: 1, longest: days(9) },
    ],
    overdueCount: 3,
    unreported: 3,
    targets: { indicators: 4, met: 1, comparable: 3, unreported: 1 },
  });
  const asked = { order: 'lateness', commission: undefined, text: '' } as const;
  const model = selectRanking(rankingOf({ records: [record], published: [] }), asked);
  const { columns, rows } = rankingTable(model, [], i18nIn());
  const at = columns.findIndex(({ label }) => label === 'Belum lapor');
  expect([rows[0]?.cells[at], rows[0]?.values?.[at]]).toEqual(['3', 3]);
});
