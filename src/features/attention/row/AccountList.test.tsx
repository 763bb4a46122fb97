import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { anAccount } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { AccountList } from './AccountList';

test.each([
  ['2026-11-15', 'tenggat 16 November 2026'],
  ['2026-11-16', 'tenggat 16 November 2026'],
  ['2026-11-22', 'tenggat 16 November 2026, lewat 6\u00a0hari'],
])('on %s a promise for 16 November reads "%s"', (on, words) => {
  const account = anAccount({ responsible: { id: 'Kepala Dinas' }, due: isoDate('2026-11-16') });
  const { container } = renderView(<AccountList account={account} on={isoDate(on)} />);
  expect([...container.querySelectorAll('dd')].at(-1)?.textContent).toBe(`Kepala Dinas, ${words}`);
});
