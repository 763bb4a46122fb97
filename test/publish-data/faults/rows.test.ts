import { expect, test } from 'vitest';
import { withCell } from '../sheets/smallSheets';
import { problemsOf } from './trial';

test('a rule that no single cell can break leads back to its row', async () => {
  expect(await problemsOf(withCell('districts', 2, 'Kode', '33.25.01'))).toEqual([
    'Kecamatan: baris 2, kolom A (Kode), "33.25.01": ini bukan kecamatan dari 52.02. → Betulkan kodenya; kode kecamatan di kabupaten ini diawali 52.02.',
  ]);
  expect(await problemsOf(withCell('observations', 2, 'Wilayah', '52.02.09'))).toEqual([
    'Angka: baris 2, kolom B (Wilayah), "52.02.09": sheet Kecamatan tidak punya baris untuk wilayah ini. → Betulkan kodenya, atau tambahkan kecamatan itu di Kecamatan; kosongkan sel untuk seluruh kabupaten.',
  ]);
});

test('a rule of the contract leads back to the row of the answer', async () => {
  const [problem] = await problemsOf(withCell('indicators', 2, 'Desimal', 9));
  expect(problem).toMatch(/^Indikator: baris 2, kolom K \(Desimal\), "9": /);
});

test('a name is answered with the row that may be meant, and never joins', async () => {
  const [problem] = await problemsOf(withCell('observations', 2, 'Wilayah', 'Kec. Praya'));
  expect(problem).toContain('→ Maksudnya 52.02.01 (Praya)? Tulis 52.02.01;');
  const [agency] = await problemsOf(
    withCell('indicators', 2, 'Perangkat Daerah', 'Dinas Kesehatan'),
  );
  expect(agency).toContain('→ Maksudnya dinkes (Dinas Kesehatan)? Tulis dinkes;');
});
