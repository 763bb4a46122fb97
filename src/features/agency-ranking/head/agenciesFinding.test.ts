import { expect, test } from 'vitest';
import { days } from '@/domain/units';
import { anAgencyRecord, FIVE_AGENCIES } from '../../../../test/agencyBuilders';
import { i18nIn } from '../../../../test/render';
import { agenciesFinding } from './agenciesFinding';

const aLate = (id: string, daysLate: number) =>
  anAgencyRecord(id, {
    standing: 'late',
    daysLate: days(daysLate),
    overdueCount: 1,
    overdue: [{ kind: 'promise', count: 1, longest: days(daysLate) }],
  });

const silent = anAgencyRecord('dinsos', { standing: 'never', unreported: 2 });
const current = anAgencyRecord('bpkad', { standing: 'current' });

test.each([
  [
    FIVE_AGENCIES,
    'BAPPERIDA paling lama lewat tenggat: 997 hari (angka indikator). 3 dari 5 perangkat daerah belum lapor. 1 di antaranya belum pernah lapor.',
  ],
  [
    [aLate('a', 9), aLate('b', 9), current],
    'A dan 1 perangkat daerah lain paling lama lewat tenggat: 9 hari (janji rapat). Semua angka dan laporan sudah masuk.',
  ],
  [
    [silent, current],
    'Selain yang belum pernah lapor, tidak ada yang lewat tenggat. 1 dari 2 perangkat daerah belum lapor. 1 di antaranya belum pernah lapor.',
  ],
  [
    [current],
    'Tidak ada perangkat daerah yang lewat tenggat. Semua angka dan laporan sudah masuk.',
  ],
  [[anAgencyRecord('setwan')], 'Belum ada kewajiban perangkat daerah yang terbit'],
])('who is longest overdue and how many have not reported', (records, sentence) => {
  expect(agenciesFinding(records, i18nIn()).replaceAll('\u00a0', ' ')).toBe(sentence);
});
