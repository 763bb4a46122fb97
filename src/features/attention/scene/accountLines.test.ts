import { expect, test } from 'vitest';
import type { Account } from '@/domain/indicator/indicator';
import { isoDate } from '@/domain/time/calendar';
import { i18nIn } from '../../../../test/render';
import { accountLines } from './accountLines';

const on = isoDate('2026-11-22');
const account = (over: Partial<Account>): Account => ({
  obstacle: null,
  followUp: null,
  responsible: null,
  due: null,
  enteredAt: on,
  publishedAt: on,
  ...over,
});
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

test.each([
  ['nothing at all in one line', null, null, 'DLH: kendala dan tindak lanjut belum diisi', null],
  [
    'an obstacle alone',
    account({ obstacle: { id: 'Tiga truk rusak; residu belum terangkut.' } }),
    'Tiga truk rusak',
    'DLH: tindak lanjut belum diisi, tenggat belum diisi',
    null,
  ],
  [
    'a follow-up alone',
    account({ followUp: { id: 'Sewa empat armada.' }, due: isoDate('2026-12-15') }),
    'Kendala belum diisi',
    'DLH: Sewa empat armada, 15 Des 2026',
    null,
  ],
  [
    'a day that has passed',
    account({ followUp: { id: 'Sewa armada' }, due: isoDate('2026-11-16') }),
    'Kendala belum diisi',
    'DLH: Sewa armada, 16 Nov 2026',
    ', lewat 6 hari',
  ],
])('%s', (_, filled, obstacle, next, overdue) => {
  const lines = accountLines(filled, 'DLH', on, i18nIn());
  expect([lines.obstacle, plain(lines.next), plain(lines.overdue)]).toEqual([
    obstacle,
    next,
    overdue,
  ]);
});
