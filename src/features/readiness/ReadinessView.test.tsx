import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Readiness } from '@/domain/assessment/readiness/readiness';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aPillar, aReadinessItem } from '../../../test/assessmentBuilders';
import { agencyNamed } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { ReadinessView } from './ReadinessView';
import { selectReadiness } from './selectReadiness';

const ON = isoDate('2026-11-22');
const FORUM = { id: 'Forum Smart City berkala' };
const LAST_YEAR = { year: 2024, publishedAt: isoDate('2025-01-20') };

const readiness: Readiness = {
  items: [
    aReadinessItem({ ...LAST_YEAR, state: 'absent' }),
    aReadinessItem({ ...LAST_YEAR, element: 'superstructure', name: FORUM }),
    aReadinessItem({ state: 'present' }),
    aReadinessItem({ element: 'superstructure', name: FORUM, state: 'in-progress' }),
    aReadinessItem({ element: 'superstructure', name: { id: 'Perda' }, agency: null }),
  ],
  pillars: [
    aPillar({ ...LAST_YEAR, achievement: percent(82.25) }),
    aPillar({ achievement: percent(89.13) }),
    aPillar({ code: 'literacy', achievement: percent(85.86) }),
  ],
};

let asked: number | null = null;

function show(year?: number, record = readiness, on = ON) {
  asked = null;
  renderView(
    <ReadinessView
      model={selectReadiness(record, year, on)}
      agencies={agencyNamed('bapperida')}
      on={on}
      onYear={(chosen) => {
        asked = chosen;
      }}
    />,
  );
}

const itemNamed = (name: string) =>
  screen.getAllByRole('listitem').find((item) => item.textContent?.startsWith(name));

test('items are counted by element and said in words, never as a score', () => {
  show();
  expect(screen.getByText(/^2 dari 3 butir kesiapan sudah ada pada 2025/)).toHaveTextContent(
    '1 membaik dan 1 memburuk sejak 2024.',
  );
  expect(screen.getByText('1 dari 1 ada')).toBeVisible();
  expect(screen.getByText('1 dari 2 ada')).toBeVisible();
  expect(screen.getByText(/skala resmi untuk kesiapan tidak terbit/)).toBeVisible();
});

test('an item says its state, its agency and what became of it', () => {
  show();
  expect(itemNamed('Dewan Smart City')).toHaveTextContent(
    'Dewan Smart CityAdaBAPPERIDAmembaik, 2024: Belum ada',
  );
  expect(itemNamed('Forum')).toHaveTextContent('Dalam prosesBAPPERIDAmemburuk, 2024: Ada');
  expect(itemNamed('Perda')).toHaveTextContent('perangkat daerah belum ditunjuk');
  expect(screen.getAllByRole('link', { name: 'BAPPERIDA' })[0]).toHaveAttribute(
    'href',
    expect.stringMatching(/\/perangkat-daerah\/bapperida$/),
  );
});

test('what changed is named', () => {
  show();
  const changes = within(screen.getByRole('list', { name: 'Perubahan sejak 2024' }));
  expect(changes.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Memburuk sejak 2024: Forum Smart City berkala.',
    'Membaik sejak 2024: Dewan Smart City.',
    'Baru dinilai pada 2025: Perda.',
    '0 butir tetap.',
  ]);
});

test('pillars carry value, year before and difference; one without a figure is no zero', () => {
  show();
  expect(screen.getByText(/^Terendah: Pengembangan Literasi/)).toBeVisible();
  expect(itemNamed('Pengembangan Kapasitas SDM')).toHaveTextContent(
    '89,13 %2024: 82,25 %, +6,88 poin persen',
  );
  expect(itemNamed('Pengembangan Infrastruktur')).toHaveTextContent('belum ada data');
  expect(
    screen.getByRole('img', { name: 'Pengembangan Infrastruktur: belum ada data pada 2025' }),
  ).toBeVisible();
});

test('pillars that share the lowest figure are all named', () => {
  const tied = [
    aPillar({ achievement: percent(80) }),
    aPillar({ code: 'applications', achievement: percent(90) }),
    aPillar({ code: 'literacy', achievement: percent(80) }),
  ];
  show(undefined, { items: [], pillars: tied });
  expect(screen.getByText(/^Terendah: Pengembangan Kapasitas SDM, /)).toHaveTextContent(
    'Terendah: Pengembangan Kapasitas SDM, Pengembangan Literasi Smart City, 80,00 % rencana aksinya',
  );
});

test('another year is chosen; the first has nothing to compare with', async () => {
  show(2024);
  expect(screen.getByText('1 dari 2 butir kesiapan sudah ada pada 2024.')).toBeVisible();
  expect(screen.getByText(/^Tahun pertama yang terbit/)).toBeVisible();
  await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Tahun' }), '2025');
  expect(asked).toBe(2025);
});

test('a year that was not published says that another is shown', () => {
  show(2019);
  expect(screen.getByText('Kesiapan 2019 tidak terbit; yang tampil 2025.')).toBeVisible();
});

test('before anything was published the panel says so', () => {
  show(undefined, readiness, isoDate('2024-12-31'));
  expect(screen.getByRole('status')).toHaveTextContent(
    'Belum ada penilaian kesiapan yang terbit per 31 Desember 2024.',
  );
});

test('a year with pillars alone keeps them and says that the list is missing', () => {
  show(undefined, { items: [], pillars: readiness.pillars });
  expect(screen.getByRole('status')).toHaveTextContent('Daftar butir kesiapan 2025 belum terbit');
  expect(itemNamed('Pengembangan Kapasitas SDM')).toHaveTextContent('89,13 %');
});
