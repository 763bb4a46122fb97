import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { anAgencyRecord, FIVE_AGENCIES } from '../../../test/agencyBuilders';
import { aRecord } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { AgencyRankingView } from './AgencyRankingView';
import type { AgencyQuery } from './agencyQuery';
import { rankingOf } from './rankingOf';

type AgenciesProps = { start: Partial<AgencyQuery>; records: readonly AgencyRecord[] };

function Agencies({ start, records }: AgenciesProps) {
  const [ranking] = useState(() => rankingOf({ records, published: [] }));
  const [query, setQuery] = useState<AgencyQuery>({
    order: 'lateness',
    commission: undefined,
    text: '',
    ...start,
  });
  return (
    <AgencyRankingView
      rule={USUAL_RULES.reports}
      ranking={ranking}
      on={isoDate('2026-11-22')}
      query={query}
      onChange={(change) => setQuery((before) => ({ ...before, ...change }))}
    />
  );
}

const open = (
  start: Partial<AgencyQuery> = {},
  records: readonly AgencyRecord[] = FIVE_AGENCIES,
) => {
  renderView(<Agencies start={start} records={records} />);
  return userEvent.setup();
};

const links = () => screen.getAllByRole('link').map((link) => link.textContent);
/** By text: to name every row by its cells takes jsdom seconds. */
function rowOf(name: string): HTMLElement {
  const row = screen.getByText(name).closest('tr');
  if (row === null) throw new Error(`${name} is in no row`);
  return row;
}

test('those that never reported come first, named, without days and without a place', () => {
  open();
  expect(screen.getAllByRole('row')[1]).toHaveTextContent('Belum pernah lapor (1)');
  const row = rowOf('Dinas dinsos');
  expect(row).toHaveTextContent('2 angka indikatorbelum pernah');
  expect(row).not.toHaveTextContent('23 hari');
  expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('–');
});

test('a row says what is overdue by how many days, and what the agency was called before', () => {
  open();
  expect(rowOf('Dinas dlh')).toHaveTextContent('2 kertas kerja120 hari1 angka indikator23 hari');
  expect(rowOf('Badan Perencanaan')).toHaveTextContent(
    'BAPPERIDA · Kepala BAPPERIDA · Komisi IIIsebelumnya Bappelitbangda (s.d. 31 Des 2024)',
  );
});

test('one that owes nothing is listed and says so', () => {
  open();
  expect(rowOf('Dinas setwan')).toHaveTextContent('tidak memiliki indikator atau Quick Win');
});

test('the order and the commission are chosen, and the rule of the order is printed', async () => {
  const user = open();
  expect(links()[1]).toBe('Badan Perencanaan');
  await user.click(screen.getByRole('button', { name: 'Capaian' }));
  expect(screen.getByText(/bagian terkecil indikator yang mencapai target/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Komisi DPRD'), 'Komisi II');
  expect(links()).toEqual(['Dinas bpkad']);
  expect(screen.getByRole('status')).toHaveTextContent('1 dari 5 perangkat daerah');
});

test('nothing found: says what was asked, and one press shows all', async () => {
  const user = open({ commission: 'Komisi II', text: 'rumah sakit' });
  expect(
    screen.getByText('Tidak ada mitra Komisi II yang cocok dengan “rumah sakit”.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tampilkan semua' }));
  expect(links()).toHaveLength(5);
});

test('what was not handed in is one number; overdue indicators have a word of their own', () => {
  const indicators = [indicatorCondition(aRecord(), isoDate('2026-11-22'))];
  const targets = { indicators: 1, met: 0, comparable: 0, unreported: 1 };
  open({}, [anAgencyRecord('dlh', { indicators, targets, unreported: 3 })]);
  const row = rowOf('Dinas dlh');
  expect(row).toHaveTextContent('3 belum lapor');
  expect(row).toHaveTextContent('1 lewat tenggat lapor');
  expect(row.textContent).not.toContain('1 belum lapor');
});
