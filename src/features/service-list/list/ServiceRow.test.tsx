import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Service } from '@/domain/region/service';
import { period } from '@/domain/testRecords';
import { aService, aSource } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { ServiceRow } from './ServiceRow';

function show(over: Partial<Service>) {
  renderView(
    <table>
      <tbody>
        <ServiceRow
          service={aService('presensi', over)}
          agency="BKPP"
          district={null}
          samePurpose={[aService('guru', { name: { id: 'Presensi guru' } })]}
        />
      </tbody>
    </table>,
  );
  return screen.getByRole('row');
}

test('what nobody said is neither no nor zero', () => {
  const row = show({});
  expect(row).toHaveTextContent('Tidak diketahui');
  expect(row).toHaveTextContent('belum dihitung');
  expect(row).toHaveTextContent('tahun mulai tidak diketahui');
  expect(row).not.toHaveTextContent(/Belum terintegrasi|\b0\b/);
});

test('one out of use is neither integrated nor yet to be', () => {
  const row = show({ status: 'inactive', integrated: false });
  expect(screen.getAllByRole('cell')[1]).toHaveTextContent('Tidak aktif');
  expect(row).not.toHaveTextContent('Belum terintegrasi');
});

test('users have their unit and period, the agency its page, the record its sources', () => {
  const row = show({
    users: 6845,
    usersPeriod: period('2025'),
    integrated: false,
    startYear: 2021,
    nameSource: aSource({ name: 'TribunLombok 2023', simulated: false }),
  });
  expect(row).toHaveTextContent('6.845 pengguna (2025)');
  expect(row).toHaveTextContent('Belum terintegrasi');
  expect(row).toHaveTextContent('sejak 2021');
  expect(row).toHaveTextContent('(data simulasi), terbit 1 Jan 2026');
  expect(row).toHaveTextContent('nama menurut TribunLombok 2023');
  expect(row).toHaveTextContent('Keperluan sama: Presensi guru');
  expect(screen.getByRole('link', { name: 'BKPP' })).toHaveAttribute(
    'href',
    expect.stringContaining('/perangkat-daerah/dpmptsp'),
  );
});

test.each([
  ['https://oss.go.id/', 'https://oss.go.id/'],
  ['http://oss.go.id/', null],
  ['https://', null],
])('the address %s leads to %s', (url, href) => {
  show({ url });
  const link = screen.queryByRole('link', { name: /^Buka/ });
  expect(link?.getAttribute('href') ?? null).toBe(href);
});
