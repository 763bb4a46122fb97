import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Service } from '@/domain/region/service';
import { isoDate } from '@/domain/time/calendar';
import { aService } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { ServiceCountsView } from './ServiceCountsView';

function show(...services: Service[]) {
  const onNarrow = vi.fn();
  renderView(
    <ServiceCountsView services={services} on={isoDate('2026-11-22')} onNarrow={onNarrow} />,
  );
  return onNarrow;
}

const rowOf = (name: string) => screen.getByRole('button', { name }).closest('li');

/** What is said of a row after its name; the figure and the marks are for the eye. */
const wordsOf = (name: string) => rowOf(name)?.lastElementChild?.textContent;

test('each dimension counts its services; what is unknown or out of use is said apart', () => {
  show(
    aService('a', { integrated: true }),
    aService('b', { integrated: false }),
    aService('c'),
    aService('d', { status: 'inactive', integrated: false }),
    aService('e', { dimension: 'living' }),
  );
  expect(wordsOf('Smart Governance')).toBe(
    '4 layanan: 1 dari 2 yang diketahui terintegrasi · 1 tidak diketahui · 1 tidak aktif',
  );
  expect(wordsOf('Smart Living')).toBe('1 layanan: 1 tidak diketahui');
  expect(wordsOf('Smart Economy')).toBe('0 layanan: belum ada layanan');
  expect(rowOf('Smart Governance')?.querySelectorAll('svg')).toHaveLength(4);
});

test.each<[Service[], string]>([
  [
    [
      aService('a', { integrated: false }),
      aService('b', { integrated: true }),
      aService('c', { integrated: false, dimension: 'living', status: 'inactive' }),
    ],
    'Paling banyak yang belum terintegrasi: Smart Governance, 1 dari 2 yang diketahui.',
  ],
  [
    [
      aService('a', { integrated: false }),
      aService('b', { integrated: false, dimension: 'living' }),
    ],
    'Paling banyak yang belum terintegrasi: Smart Governance, Smart Living, masing-masing 1.',
  ],
  [[aService('a', { integrated: true })], 'Semua yang diketahui sudah terintegrasi.'],
  [[aService('a')], 'Belum ada yang diketahui terintegrasi atau tidak.'],
])('the finding says where most are apart: %#', (services, finding) => {
  show(...services);
  expect(screen.getByText(finding)).toBeVisible();
});

test('a name narrows the list to its dimension or kind', async () => {
  const onNarrow = show(aService('a'));
  await userEvent.click(screen.getByRole('button', { name: 'Smart Governance' }));
  expect(onNarrow).toHaveBeenLastCalledWith({ dimension: 'governance' });
  await userEvent.click(screen.getByRole('button', { name: 'Nondigital' }));
  expect(onNarrow).toHaveBeenLastCalledWith({ kind: 'non-digital' });
});
