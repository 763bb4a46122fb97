import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { DutyKind } from '@/domain/agency/duties/duty';
import type { Worksheet } from '@/domain/assessment/worksheet';
import type { HearingPromise } from '@/domain/hearing/promise';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { addDays, isoDate } from '@/domain/time/calendar';
import { aPromise } from '../../../test/agencyBuilders';
import { aWorksheet } from '../../../test/assessmentBuilders';
import { renderView } from '../../../test/render';
import { AgencyDutiesView } from './AgencyDutiesView';
import { selectDuties } from './selectDuties';

const on = isoDate('2026-11-22');

const promise = (words: string, dueInDays: number, agency = 'dlh') =>
  aPromise({
    id: words,
    promise: { id: words },
    question: { id: 'Mengapa?' },
    agency,
    due: addDays(on, dueInDays),
    indicator: 'sampah',
  });

type Shown = {
  kind?: DutyKind | undefined;
  worksheets?: Worksheet[];
  missing?: ('worksheets' | 'promises')[];
};

function show(promises: HearingPromise[], { kind, worksheets = [], missing = [] }: Shown = {}) {
  const onKind = vi.fn();
  const records = { indicators: [], quickWins: [], worksheets, promises };
  renderView(
    <AgencyDutiesView
      rule={USUAL_RULES.reports}
      model={selectDuties(records, 'dlh', { on, kind })}
      hearings={new Map([['rdp', { id: 'RDP Juli' }]])}
      kind={kind}
      onKind={onKind}
      missing={missing}
    />,
  );
  return onKind;
}

test('overdue first with its days, then sixty days ahead; later ones are counted', () => {
  show([
    promise('Jadwal', 60),
    promise('Armada', -12),
    promise('Nanti', 61),
    promise('Orang lain', -3, 'dinkes'),
  ]);
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/lewat 12\shari tenggat 10 Nov 2026Armada/);
  expect(rows[0]).toContain('Janji rapat · RDP Juli: Mengapa?');
  expect(rows[1]).toMatch(/^21 Jan 2027Jadwal/);
  expect(screen.getByText('1 hal lain jatuh tempo sesudah 21 Januari 2027.')).toBeVisible();
});

test('a worksheet sent back says since when its days are counted, and when it was first due', () => {
  const dates = { due: isoDate('2026-07-05'), publishedAt: isoDate('2026-07-18') };
  const note = { id: 'Belum bertanda tangan.' };
  show([], { worksheets: [aWorksheet({ state: 'returned', note, ...dates })] });
  const [row] = screen.getAllByRole('listitem');
  expect(row).toHaveTextContent('lewat 127 hari sejak 18 Jul 2026');
  expect(screen.getByRole('link', { name: /Analisis kesiapan/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/asesmen\?perangkat=dlh$/),
  );
  expect(row).toHaveTextContent(
    'Dikembalikan: Belum bertanda tangan. · dikembalikan 18 Jul 2026; dihitung sejak hari itu · tenggat semula 5 Jul 2026',
  );
});

test('a kind of which nothing is owed says so and leads back to all', async () => {
  const onKind = show([promise('Armada', -12)], { kind: 'report' });
  expect(screen.getByRole('status')).toHaveTextContent('jenis Laporan Quick Win');
  await userEvent.click(screen.getByRole('button', { name: 'Tampilkan semua jenis' }));
  expect(onKind).toHaveBeenCalledWith(undefined);
});

test.each([
  [
    undefined,
    'Tidak ada yang lewat tenggat atau jatuh tempo sampai 21 Januari 2027; 1 hal jatuh tempo sesudahnya.',
  ],
  [
    'promise',
    'Janji rapat: tidak ada yang lewat tenggat atau jatuh tempo sampai 21 Januari 2027; 1 jatuh tempo sesudahnya.',
  ],
] as const)('what is only due later is not said to be nothing: %s', (kind, words) => {
  show([promise('Nanti', 61)], { kind });
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.queryByText(/Tidak ada kewajiban|hal lain jatuh tempo/)).toBeNull();
});

test('an answer that failed is named, and the rest stands', () => {
  show([promise('Armada', -12)], { missing: ['worksheets'] });
  expect(screen.getByRole('alert')).toHaveTextContent('kertas kerja belum dapat dimuat');
  expect(screen.getByRole('link', { name: 'Armada' })).toBeVisible();
});
