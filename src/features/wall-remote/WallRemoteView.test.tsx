import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { anIndicator } from '@/domain/testRecords';
import { instant } from '@/domain/time/calendar';
import { NO_WALL_SEEN, type WallReport, type WallsSeen } from '@/domain/wall/operator/remote';
import { renderView } from '../../../test/render';
import type { PickModel } from './pick/selectPick';
import { WallRemoteView } from './WallRemoteView';

const report = (change: Partial<WallReport> = {}): WallReport => ({
  wall: 'a',
  onScreen: [{ kind: 'map', subject: 'waste' }],
  district: null,
  mode: 'playing',
  modeAt: instant('2026-11-22T04:00:00Z'),
  isBlank: false,
  rotation: [
    { key: 'summary', scene: { kind: 'summary', subject: null }, isShown: false },
    { key: 'map', scene: { kind: 'map', subject: null }, isShown: true },
  ],
  troubles: [],
  ...change,
});
const seeing = (...reports: WallReport[]): WallsSeen => ({
  asked: 3,
  walls: reports.map((seen) => ({ report: seen, open: 0 })),
});

const waste = anIndicator({
  id: 'waste',
  name: { id: 'Sampah terkelola' },
  level: 'district',
  isRate: true,
  dimension: 'environment',
});
const schools = anIndicator({
  id: 'schools',
  name: { id: 'Sekolah' },
  level: 'district',
  isRate: false,
  dimension: 'society',
});
const gdp = anIndicator({
  id: 'gdp',
  name: { id: 'PDRB' },
  level: 'regency',
  isRate: true,
  dimension: 'economy',
});
const PICK: PickModel = {
  groups: [
    { dimension: 'economy', indicators: [gdp] },
    { dimension: 'society', indicators: [schools] },
    { dimension: 'environment', indicators: [waste] },
  ],
  districts: [{ code: '52.02.04', name: 'Kopang', villages: 11, urbanVillages: 0 }],
  first: waste,
};

function show(seen: WallsSeen, pick: PickModel | null = PICK) {
  const onCommand = vi.fn();
  const onCharacterKeys = vi.fn();
  renderView(
    <WallRemoteView
      regency="Lombok Tengah"
      seen={seen}
      pick={pick}
      hasCharacterKeys={true}
      onCommand={onCommand}
      onCharacterKeys={onCharacterKeys}
    />,
  );
  return { onCommand, onCharacterKeys };
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('what the remote says of the walls', () => {
  test.each<[string, WallsSeen, string]>([
    ['before there was time to answer', NO_WALL_SEEN, 'Mencari layar …'],
    ['when none answers', seeing(), 'Tidak ada layar yang menjawab.'],
    ['of one', seeing(report()), '1 layar menjawab: berjalan.'],
    [
      'of a paused one',
      seeing(report({ mode: 'paused' })),
      '1 layar menjawab: dijeda sejak 12.00 WITA.',
    ],
    [
      'of a dark one that is held',
      seeing(report({ mode: 'held', isBlank: true })),
      '1 layar menjawab: ditahan sejak 12.00 WITA, digelapkan.',
    ],
    ['of several', seeing(report(), report({ wall: 'b' })), '2 layar menjawab: berjalan.'],
  ])('%s', (_, seen, words) => {
    show(seen);
    expect(screen.getByRole('status').textContent?.replaceAll('\u00a0', ' ')).toBe(words);
  });

  test('a scene that comes by itself is shown, but not read out', () => {
    show(seeing(report({ district: '52.02.04', troubles: ['API asesmen tidak menjawab.'] })));
    const now = within(screen.getByRole('region', { name: 'Di layar sekarang' }));
    expect(now.getByText('Peta: Sampah terkelola')).toBeVisible();
    expect(now.getByText('menunjuk Kopang')).toBeVisible();
    expect(now.getByText('API asesmen tidak menjawab.')).toBeVisible();
    expect(now.getByRole('status')).not.toHaveTextContent('Sampah');
  });

  test('without a wall it says what to do, and nothing that would not be heard can be pressed', () => {
    show(seeing());
    expect(screen.getByText(/pada komputer dan profil yang sama/)).toBeVisible();
    for (const name of [/^Jeda/, /^Berikutnya/, 'Tampilkan di peta', 'Tampilkan tersendiri'])
      expect(screen.getByRole('button', { name })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Buka layar di jendela baru' })).toBeEnabled();
  });

  test('codes are shown while names have not come, and indicators cannot be picked', () => {
    show(seeing(report({ district: '52.02.04' })), null);
    expect(screen.getByText('Peta: waste')).toBeVisible();
    expect(screen.getByText('menunjuk 52.02.04')).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('what the remote tells the walls', () => {
  test.each<[string, Partial<WallReport>, string]>([
    ['Sebelumnya ←', {}, 'previous'],
    ['Jeda Spasi', {}, 'pause'],
    ['Lanjutkan Spasi', { mode: 'paused' }, 'resume'],
    ['Berikutnya →', {}, 'next'],
    ['Tahan H', {}, 'hold'],
    ['Lepas H', { mode: 'held' }, 'resume'],
    ['Gelapkan B', {}, 'blank'],
    ['Terangkan B', { isBlank: true }, 'unblank'],
  ])('%s', async (name, change, type) => {
    const { onCommand } = show(seeing(report(change)));
    await press(name);
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ type });
  });

  test('a scene of the round, of which the one on screen is marked', async () => {
    const { onCommand } = show(seeing(report()));
    const list = within(screen.getByRole('region', { name: 'Pilih adegan' }));
    expect(list.getByRole('button', { current: 'step' })).toHaveTextContent('Peta');
    await press(/^1 ?Ringkasan/);
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ type: 'go', key: 'summary' });
  });

  test('an indicator on the map, with a district', async () => {
    const { onCommand } = show(seeing(report()));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kecamatan' }), 'Kopang');
    await press('Tampilkan di peta');
    const scene = { kind: 'map', subject: 'waste', district: '52.02.04' };
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ type: 'pick', scene });
  });

  test.each([
    ['PDRB', 'gdp', /tidak diukur per kecamatan/],
    ['Sekolah', 'schools', /berupa jumlah/],
  ])('%s on its own, because it has no map', async (name, subject, reason) => {
    const { onCommand } = show(seeing(report()));
    const field = screen.getByRole('combobox', { name: 'Indikator' });
    await userEvent.selectOptions(field, name);
    expect(screen.getByRole('button', { name: 'Tampilkan di peta' })).toBeDisabled();
    expect(screen.getByText(reason)).toBeVisible();
    await press('Tampilkan tersendiri');
    const scene = { kind: 'indicator', subject, district: null };
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ type: 'pick', scene });
  });
});

test('the keys that are a character can be turned off', async () => {
  const { onCharacterKeys } = show(seeing(report()));
  await press('Matikan tombol huruf');
  expect(onCharacterKeys).toHaveBeenCalledOnce();
});
