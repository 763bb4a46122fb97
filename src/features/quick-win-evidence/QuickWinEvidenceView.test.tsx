import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { aKnownQuickWin, anEvidencedReport, aPiece } from '../../../test/quickWinBuilders';
import { renderView } from '../../../test/render';
import { QuickWinEvidenceView } from './QuickWinEvidenceView';

const show = (...reports: ReturnType<typeof anEvidencedReport>[]) =>
  renderView(
    <QuickWinEvidenceView
      known={aKnownQuickWin(reports)}
      on={isoDate('2026-11-22')}
      placeOf={(day) => `bukti-${day}`}
    />,
  );

const of = (day: string) =>
  within(screen.getByRole('heading', { name: new RegExp(day) }).closest('li') ?? document.body);

test('a piece leads to its file only where an address is on record', () => {
  const evidence = [
    aPiece({ url: 'https://example.org/foto.zip' }),
    aPiece({ name: { id: 'Berita acara' }, kind: 'minutes' }),
  ];
  show(anEvidencedReport('2026-09-30', { evidence }));
  const report = of('30 Sep 2026');
  expect(report.getByRole('link', { name: 'Foto bertanda lokasi' })).toHaveAttribute(
    'href',
    'https://example.org/foto.zip',
  );
  expect(report.getAllByRole('link')).toHaveLength(1);
  expect(document.getElementById('bukti-2026-09-30')).toContainElement(
    report.getByRole('heading', { name: /30 Sep 2026/ }),
  );
  const [, minutes] = report.getAllByRole('listitem');
  expect(minutes).toHaveTextContent('Berita acaraBerita acara (tanpa tautan)28 Sep 2026');
});

test('reports without evidence are counted, named and marked', () => {
  show(anEvidencedReport('2026-08-31', { evidence: [aPiece()] }), anEvidencedReport('2026-09-30'));
  expect(
    screen.getByText('1 dari 2 laporan disertai data dukung; seluruhnya 1 berkas.'),
  ).toBeVisible();
  expect(screen.getByText('Tanpa data dukung: laporan 30 Sep 2026.')).toBeVisible();
  expect(of('30 Sep 2026').getByText('tanpa data dukung')).toBeVisible();
});

test('without a report nothing is said of evidence', () => {
  show();
  expect(screen.getByRole('status')).toHaveTextContent(/^Belum ada laporan/);
});
