import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Service } from '@/domain/region/service';
import { period } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { agencyNamed, aService } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { ServiceDuplicatesView } from './ServiceDuplicatesView';
import { selectDuplicates } from './selectDuplicates';

const on = isoDate('2026-11-22');

const show = (...services: Service[]) =>
  renderView(
    <ServiceDuplicatesView
      model={selectDuplicates(services, on)}
      agencies={agencyNamed('dpmptsp', 'dkis')}
      on={on}
    />,
  );

const complaint = (id: string, over: Partial<Service> = {}) =>
  aService(id, { purpose: { id: 'Aduan warga' }, purposeCode: 'aduan', ...over });

test('a purpose served twice names its services, whose they are and for how many', () => {
  show(
    complaint('lapor', { agency: 'dkis', integrated: true }),
    complaint('wa', { users: 6845, usersPeriod: period('2025'), integrated: false }),
    aService('pajak'),
  );
  expect(
    screen.getByText(
      '1 keperluan dilayani lebih dari satu layanan: 2 dari 3 layanan berjalan, di 2 perangkat daerah.',
    ),
  ).toBeVisible();
  const heading = screen.getByRole('heading', { level: 3, name: 'Aduan warga 2 layanan' });
  const lines = [...(heading.closest('li')?.querySelectorAll('li') ?? [])];
  expect(lines.map((line) => line.textContent)).toEqual([
    'Layanan lapor LayananDKIS Terintegrasibelum dihitung',
    'Layanan wa LayananDPMPTSP Belum terintegrasi6.845 pengguna (2025)',
  ]);
});

test('one given up is shown as such and not counted', async () => {
  show(complaint('a'), complaint('b'), complaint('old', { status: 'inactive', integrated: false }));
  const purpose = screen.getByRole('heading', { name: 'Aduan warga 2 layanan' }).closest('li');
  expect(purpose).toHaveTextContent(/Layanan old.*Tidak aktif/);
  await userEvent.click(screen.getByText('Tabel layanan ganda'));
  const row = await screen.findByRole('row', { name: /^Layanan old/ });
  expect(row).toHaveTextContent('Tidak aktif');
  expect(row).not.toHaveTextContent('Belum terintegrasi');
});

test('without any it says so; what was settled is told', () => {
  show(complaint('a'), complaint('old', { status: 'inactive' }));
  expect(
    screen.getByText('Tidak ada keperluan yang dilayani lebih dari satu layanan berjalan.'),
  ).toBeVisible();
  const settled = screen.getByRole('heading', { name: 'Tidak lagi ganda' }).nextElementSibling;
  expect(settled).toHaveTextContent('Aduan warga: tinggal Layanan a; Layanan old tidak aktif.');
});

test('nothing in the catalogue is not the same as no duplicates', () => {
  show();
  expect(screen.getByRole('status')).toHaveTextContent(/^Belum ada layanan yang tercatat/);
});
