import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import {
  aFigure,
  agencyNamed,
  anIndicator,
  aQuickWinCondition,
  aRecord,
  aTarget,
} from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { selectAttention } from '../selectAttention';
import { AttentionSceneView } from './AttentionSceneView';

const on = isoDate('2026-11-22');

const offTarget = (id: string, value: number) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({
        id,
        name: { id: `Indikator ${id}` },
        agency: 'dlh',
        direction: 'higher-is-better',
        formula: 'ratio',
      }),
      observations: [aFigure('2025', value)],
      targets: [aTarget('2025', 100)],
    }),
    on,
  );
const silent = indicatorCondition(
  aRecord({
    indicator: anIndicator({ id: 'silent', name: { id: 'Belum lapor' }, agency: 'dlh' }),
    observations: [aFigure('2023', 12)],
  }),
  on,
);

const show = (conditions: Parameters<typeof selectAttention>[0]) =>
  renderView(
    <AttentionSceneView
      model={selectAttention(conditions)}
      agencies={agencyNamed('dlh', 'dpmptsp')}
      on={on}
    />,
  );

const rows = () =>
  within(screen.getByRole('list', { name: 'Perlu perhatian, terburuk dahulu' })).getAllByRole(
    'listitem',
  );

test('a row holds name, status, figure with target and period, and says what is not filled in', () => {
  show({ indicators: [offTarget('a', 40)], quickWins: [], rules: USUAL_RULES });
  const [row] = rows();
  expect(row).toHaveTextContent(/Indikator a\s*Sangat Rendah\s*40,0.*target 100,0.*2025/);
  expect(row).toHaveTextContent('DLH: kendala dan tindak lanjut belum diisi');
});

test('an old figure is not shown as that of today: a dash, and the days since it was due', () => {
  show({ indicators: [silent], quickWins: [], rules: USUAL_RULES });
  const [row] = rows();
  expect(row).toHaveTextContent(/Belum lapor\s*Belum ada data\s*–\s*terlambat/);
  expect(row).not.toHaveTextContent('12');
});

test('a critical quick win stands with its plan, its account and the threshold', () => {
  const critical = aQuickWinCondition({ id: 'qw-1', name: { id: 'Bank Sampah' } }, {
    obstacle: { id: 'Lahan belum siap; izin belum terbit.' },
    followUp: { id: 'Pinjam lahan.' },
    due: isoDate('2026-11-16'),
    physicalActual: 40,
    physicalPlan: 80,
  } as Parameters<typeof aQuickWinCondition>[1]);
  show({ indicators: [], quickWins: [critical], rules: USUAL_RULES });
  const [row] = rows();
  expect(row).toHaveTextContent(/Bank Sampah\s*Kritis\s*40,0.*rencana 80,0/);
  expect(row).toHaveTextContent(/Lahan belum siap.*Pinjam lahan, 16.Nov.2026, lewat 6.hari/);
  expect(row).not.toHaveTextContent('izin');
  expect(screen.getByText(/Kritis = deviasi fisik < −20 poin persen/)).toBeVisible();
});

test('at most five are shown and the others counted', () => {
  const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => offTarget(id, 10 + at));
  show({ indicators: seven, quickWins: [], rules: USUAL_RULES });
  expect(rows()).toHaveLength(5);
  expect(screen.getByText(/^dan 2 lainnya/)).toBeVisible();
});

test('without figures no all-clear is given', () => {
  show({ indicators: [], quickWins: [], rules: USUAL_RULES });
  expect(screen.getByText(/belum dapat dikatakan/)).toBeVisible();
});
