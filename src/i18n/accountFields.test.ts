import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { anAccount } from '../../test/builders';
import { i18nIn } from '../../test/render';
import { accountFields } from './accountFields';

const promised = anAccount({ responsible: { id: 'Kepala Dinas' }, due: isoDate('2026-11-16') });

test.each([
  ['2026-11-15', 'Kepala Dinas, tenggat 16 November 2026', null],
  ['2026-11-16', 'Kepala Dinas, tenggat 16 November 2026', null],
  ['2026-11-22', 'Kepala Dinas', 'tenggat 16 November 2026, lewat 6\u00a0hari'],
])('on %s a promise for 16 November reads "%s" and warns "%s"', (on, text, warning) => {
  const fields = accountFields(promised, isoDate(on), i18nIn());
  expect(fields.at(-1)).toEqual({ term: 'Penanggung jawab', text, warning });
});

test('what nobody said is said to be missing', () => {
  const fields = accountFields(null, isoDate('2026-11-22'), i18nIn());
  expect(fields.map(({ text }) => text)).toEqual(['belum diisi', 'belum diisi', 'belum diisi']);
});
