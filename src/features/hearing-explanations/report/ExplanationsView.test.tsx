import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderView } from '../../../../test/render';
import { anExplanationsModel, anIndicatorAt, criticalWorks } from '../anExplanationsModel';
import { ExplanationsView } from './ExplanationsView';

const show = (...args: Parameters<typeof anExplanationsModel>) =>
  renderView(<ExplanationsView model={anExplanationsModel(...args)} />);

const rowsOf = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

test('what is off track stands with figure, target, distance, owner and account; a day past is marked', () => {
  show([anIndicatorAt('a', 47.9)], criticalWorks());
  expect(rowsOf('Meleset dari target atau rencana (2)')).toEqual([
    'Indikator aSangat RendahDLH47,9 %target 100,0 %2025capaian 47,9 %perlu +3,1 poin persen untuk Rendah' +
      'belum diisibelum diisibelum diisi',
    'Bank SampahKritisDLH49,6 %rencana 78,0 %fisik, 30 Sep 2026deviasi −28,4 poin persenperlu +8,4 poin persen untuk Terlambat' +
      'Lahan belum siap.Pinjam lahan.Kepala DLH, tenggat 16 November 2026, lewat 6 hari',
  ]);
  expect(screen.getByRole('link', { name: 'Bank Sampah' })).toHaveAttribute(
    'href',
    expect.stringContaining('/quick-win/bank'),
  );
  expect(screen.getByText(/^Capaian Rendah ke bawah, Quick Win Kritis/)).toBeVisible();
});

test('what was not reported says since when, against which cadence, and what was known last', () => {
  show([anIndicatorAt('b', 99, { period: '2023' })]);
  expect(screen.queryByRole('table', { name: /Meleset/ })).toBeNull();
  expect(rowsOf('Belum dilaporkan (1)')).toEqual([
    'Indikator bBelum ada dataDLH2024–2025 belum dilaporkan (2 periode)terlambat 511 hari' +
      'tahunan, tenggat 180 hari setelah akhir tahunterakhir 99,0 % (2023)' +
      'belum diisibelum diisibelum diisi',
  ]);
});

test.each([
  ['all on track', [anIndicatorAt('a', 95)], 'Tidak ada yang perlu penjelasan'],
  ['no figures at all: no all-clear', [], 'Belum ada data'],
])('%s', (_, indicators, words) => {
  show(indicators);
  expect(screen.getByRole('status')).toHaveTextContent(words);
});
