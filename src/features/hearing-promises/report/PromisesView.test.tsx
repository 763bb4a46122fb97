import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { renderView } from '../../../../test/render';
import { aPromiseOf, aPromisesModel } from '../aPromisesModel';
import { PromisesView } from './PromisesView';

const show = (...args: Parameters<typeof aPromisesModel>) =>
  renderView(<PromisesView model={aPromisesModel(...args)} />);

const rows = () =>
  within(screen.getByRole('table', { name: 'Janji rapat terdahulu' }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

test('a promise stands with its question, agency, day, state, evidence, item and hearing', () => {
  show([
    aPromiseOf('Armada beroperasi', {
      question: { id: 'Mengapa kurang?' },
      indicator: 'sampah',
    }),
  ]);
  expect(rows()).toEqual([
    'Armada beroperasiMengapa kurang?' +
      'DLH' +
      'Lewat tenggat 8 haritenggat 12 Nov 2026' +
      'data dukung belum ada' +
      'Sampah terkelolaSangat Rendah40,0 %, target 80,0 %, 2025, sementara' +
      'RDP Komisi III, Juli 202615 Jul 2026',
  ]);
  expect(screen.getByRole('link', { name: 'Sampah terkelola' })).toHaveAttribute(
    'href',
    expect.stringContaining('/indikator/sampah'),
  );
});

test('one kept after the day of the edition is still open, with nothing to show for it', () => {
  const due = isoDate('2026-11-30');
  show([
    aPromiseOf('Jadwal', { due }),
    aPromiseOf('Jadwal', {
      due,
      keptAt: isoDate('2026-11-21'),
      evidence: [{ name: { id: 'Surat' }, url: null }],
      publishedAt: isoDate('2026-11-23'),
    }),
  ]);
  expect(rows()).toEqual([expect.stringContaining('Terbuka, 10 hari lagi')]);
  expect(rows()[0]).toContain('data dukung belum ada');
  expect(screen.queryByText('Surat')).toBeNull();
});

test('one made after that day is not shown', () => {
  show([aPromiseOf('Nanti', { publishedAt: isoDate('2026-11-21') })]);
  expect(screen.getByRole('status')).toHaveTextContent('Belum ada janji pada rapat terdahulu');
  expect(screen.queryByRole('table')).toBeNull();
});

test('evidence with an address leads there; works stand with their plan', () => {
  show([
    aPromiseOf('Timbangan', {
      quickWin: 'bank',
      keptAt: isoDate('2026-11-14'),
      evidence: [
        { name: { id: 'Foto' }, url: 'https://example.test/foto' },
        { name: { id: 'Surat' }, url: null },
      ],
    }),
  ]);
  expect(rows()[0]).toContain('Ditepati, terlambat 2 haritenggat 12 Nov 2026ditepati 14 Nov 2026');
  expect(rows()[0]).toContain('Foto; Surat');
  expect(rows()[0]).toContain('Bank SampahKritisfisik 30,0 %, rencana 60,0 %, 30 Sep 2026');
  expect(screen.getByRole('link', { name: 'Foto' })).toHaveAttribute(
    'href',
    'https://example.test/foto',
  );
});

test('two documents of one name are two', () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {});
  const scan = (page: number) => ({
    name: { id: 'Berita acara' },
    url: `https://example.test/${page}`,
  });
  show([aPromiseOf('Rekap', { evidence: [scan(1), scan(2)] })]);
  const links = screen.getAllByRole('link', { name: 'Berita acara' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://example.test/1',
    'https://example.test/2',
  ]);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

test('of a dimension, promises tied to nothing are counted and said to be left out', () => {
  show([aPromiseOf('Rekap'), aPromiseOf('Armada', { indicator: 'sampah' })], {
    kind: 'dimension',
    dimension: 'environment',
  });
  expect(rows()).toHaveLength(1);
  expect(screen.getByText(/^1 janji lain tidak terkait/)).toBeVisible();
});

test('a table of one agency without any promise says so', () => {
  show([aPromiseOf('Armada')], { kind: 'agency', agency: 'dishub' });
  expect(screen.getByRole('status')).toHaveTextContent('dalam lingkup ini');
});
