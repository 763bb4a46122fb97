import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anEditionPair, MARCH } from '@/domain/hearing/changes/anEditionPair';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import { isoDate } from '@/domain/time/calendar';
import { days, percent } from '@/domain/units';
import {
  aFigure,
  agencyNamed,
  aMilestone,
  anIndicator,
  aQuickWin,
  aRecord,
  aReport,
  aTarget,
} from '../../../../test/builders';
import { i18nIn, renderView } from '../../../../test/render';
import { changesTable } from '../changesTable';
import { selectChanges } from '../selectChanges';
import { changesSlides } from '../slide/changesSlides';
import { ChangesView } from './ChangesView';

const IN_WINTER = { publishedAt: isoDate('2026-02-10') };
const IN_SPRING = { publishedAt: isoDate('2026-05-20') };

const eased = aRecord({
  indicator: anIndicator({
    ...{ id: 'bank', name: { id: 'Bank sampah aktif' }, agency: 'dlh', decimals: 1 },
    ...{ direction: 'higher-is-better', formula: 'ratio' },
    ...{ cadence: 'quarterly', expectedLag: days(200) },
  }),
  observations: [aFigure('2025-Q4', 30, IN_WINTER), aFigure('2026-Q1', 35, IN_SPRING)],
  targets: [
    aTarget('2025-Q4', 48),
    aTarget('2026-Q1', 50, { document: 'RKPD 2026' }),
    aTarget('2026-Q1', 42, { document: 'Perubahan RKPD 2026', ...IN_SPRING }),
  ],
});
const slipped = [
  aQuickWin({ leadAgency: 'dlh', milestones: [aMilestone('Kontrak', '2026-08-01')] }),
  aQuickWin({ leadAgency: 'dlh', milestones: [aMilestone('Kontrak', '2026-09-15')], ...IN_SPRING }),
];

const modelOf = (world: Parameters<typeof anEditionPair>[0]) => {
  const since = { id: null, name: { id: 'LKPJ Tahun 2025' }, asOf: MARCH };
  const model = selectChanges({ since, pair: anEditionPair(world), agencies: agencyNamed('dlh') });
  if (model.kind !== 'compared') throw new Error('Two days are compared');
  return model;
};
const changed = modelOf({ records: [eased], quickWins: slipped });

test('a moved target stands with both achievements, though the band improved', () => {
  renderView(<ChangesView model={changed} />);
  const table = screen.getByRole('table', { name: '1 indikator digeser targetnya' });
  const [, row] = within(table).getAllByRole('row');
  expect(row).toHaveTextContent(
    /Bank sampah aktif.*DLH.*50,0.*RKPD 2026.*42,0.*−8,0.*dilonggarkan/,
  );
  expect(row).toHaveTextContent(
    /83,3.% \(Tinggi\) terhadap target baru; 70,0.% \(Sedang\) terhadap target lama/,
  );
  const statuses = screen.getByRole('table', { name: '1 status berubah' });
  expect(statuses).toHaveTextContent(
    /Rendah.*Tinggi.*membaik.*Terhadap target lama: 70,0.% \(Sedang\)/,
  );
});

test('a target set after the day compared with is not said to have been known on it', () => {
  const set = aTarget('2026', 50, { document: 'RKPD 2026', publishedAt: isoDate('2026-04-05') });
  const record = aRecord({ targets: [set, aTarget('2026', 42, IN_SPRING)] });
  renderView(<ChangesView model={modelOf({ records: [record] })} />);
  const table = screen.getByRole('table', { name: '1 indikator digeser targetnya' });
  expect(table).toHaveTextContent(/RKPD 2026, terbit 5 Apr 2026, sesudah tanggal pembanding/);
});

test('the finding counts each kind and names what stands out most', () => {
  renderView(<ChangesView model={changed} />);
  expect(
    screen.getByText(
      /^Sejak LKPJ Tahun 2025 \(31 Maret 2026\): 1 indikator digeser targetnya, 1 status berubah, 1 tonggak berubah \(1 memburuk\), dan 1 angka baru\.$/,
    ),
  ).toBeVisible();
  expect(screen.getByText(/^Yang paling menonjol: Bank sampah aktif.*DLH/)).toBeVisible();
});

test('what got worse stands out before what was revised for the better', () => {
  const reports = [40, 45].map((actual, at) =>
    aReport({
      ...{ date: isoDate('2026-02-28'), physicalPlan: percent(46) },
      ...{ physicalActual: percent(actual), ...(at === 0 ? IN_WINTER : IN_SPRING) },
    }),
  );
  renderView(<ChangesView model={modelOf({ quickWins: slipped, reports })} />);
  expect(screen.getByText(/^Yang paling menonjol: .*Kontrak.*mundur 45.hari/)).toBeVisible();
});

test('a slipped milestone says by how many days', () => {
  renderView(<ChangesView model={changed} />);
  const table = screen.getByRole('table', { name: /1 tonggak berubah/ });
  expect(table).toHaveTextContent(/Kontrak.*1 Agu 2026.*15 Sep 2026.*mundur 45.hari/);
});

test('a milestone moved and missed is one row, against the first day promised', () => {
  const missed = aMilestone('Uji', '2026-06-20', { originalDue: isoDate('2026-05-01') });
  const quickWins = [
    aQuickWin({ milestones: [aMilestone('Uji', '2026-05-01')] }),
    aQuickWin({ milestones: [missed], ...IN_SPRING }),
  ];
  renderView(<ChangesView model={modelOf({ quickWins })} />);
  const table = screen.getByRole('table', { name: '1 tonggak berubah (1 memburuk)' });
  expect(table).toHaveTextContent(
    /1 Mei 2026.*belum selesai.*terlewat 60.hari.*digeser dari 1 Mei 2026 menjadi 20 Jun 2026/,
  );
});

test('a corrected report is told as revised, and progress is counted from what it says now', () => {
  const report = (date: string, actual: number, publishedAt = date) =>
    aReport({
      ...{ date: isoDate(date), publishedAt: isoDate(publishedAt) },
      ...{ physicalPlan: percent(60), physicalActual: percent(actual) },
    });
  const reports = [
    report('2026-02-28', 49.9),
    report('2026-02-28', 45.3, '2026-05-20'),
    report('2026-05-31', 64.1),
  ];
  renderView(<ChangesView model={modelOf({ quickWins: [aQuickWin()], reports })} />);
  expect(screen.getByRole('table', { name: /1 angka direvisi/ })).toHaveTextContent(
    /laporan 28 Feb 2026.*49,9.%terbit 28 Feb 2026.*45,3.%terbit 20 Mei 2026.*−4,6.*direvisi, memburuk/,
  );
  expect(screen.getByRole('table', { name: /1 Quick Win bergerak/ })).toHaveTextContent(
    /49,9.%laporan 28 Feb 2026.*64,1.%laporan 31 Mei 2026.*\+18,8 poin persen terhadap angka yang dikoreksi/,
  );
  expect(screen.getByText(/terbit 31 Mei 2026$/)).toBeVisible();
});

test('an indicator defined otherwise is counted once, and its newer figure is not called better', () => {
  const { indicator } = eased;
  const aDefinition = (over: Partial<IndicatorDefinition>): IndicatorDefinition => ({
    ...{ id: indicator.id, indicator, aliases: [], leadReason: null, producer: '', steward: '' },
    ...{ documents: [], sourceUrl: null, nextRelease: null },
    definition: { id: 'Bank sampah yang buka' },
    formulaText: { id: 'a ÷ b' },
    publishedAt: isoDate('2022-01-02'),
    ...over,
  });
  const definitions = [
    aDefinition({}),
    aDefinition({ definition: { id: 'Lain' }, formulaText: { id: 'a ÷ c' }, ...IN_SPRING }),
  ];
  renderView(<ChangesView model={modelOf({ records: [eased], definitions })} />);
  const methods = screen.getByRole('table', { name: '1 indikator berganti cara ukur' });
  expect(within(methods).getAllByText(/tidak diselisihkan/)).toHaveLength(2);
  const figures = screen.getByRole('table', { name: '1 angka baru' });
  expect(figures).toHaveTextContent(/definisi berganti 20 Mei 2026: tidak diselisihkan/);
  expect(figures).not.toHaveTextContent(/membaik|memburuk|\+5/);
});

test('where nothing changed it says what was compared', () => {
  renderView(<ChangesView model={modelOf({ records: [aRecord()] })} />);
  expect(screen.getByRole('status')).toHaveTextContent(
    'Tidak ada yang berubah sejak LKPJ Tahun 2025 (31 Maret 2026).',
  );
  expect(screen.getByText(/dengan 30 Juni 2026, 1 indikator dan 0 Quick Win/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('without an earlier edition it says so and how to choose one', () => {
  renderView(<ChangesView model={{ kind: 'no-earlier-edition' }} />);
  expect(screen.getByRole('status')).toHaveTextContent(/Belum ada edisi sebelumnya.*Pilih edisi/);
});

test('the workbook has every change with its raw figures, the slides one of each kind', () => {
  const i18n = i18nIn();
  const { name, rows } = changesTable(changed, i18n);
  expect(name).toBe('Perubahan');
  expect(rows).toHaveLength(changed.changes.length);
  expect(rows[0]?.values).toEqual(
    expect.arrayContaining(['Bank sampah aktif', 'DLH', 50, 42, -8, 'RKPD 2026']),
  );
  expect(changesSlides(changed, i18n).map(({ key }) => key)).toEqual([
    ...['changes:targets', 'changes:statuses', 'changes:milestones'],
  ]);
});
