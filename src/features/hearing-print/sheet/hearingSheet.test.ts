import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { i18nIn } from '../../../../test/render';
import { type HearingPaper, hearingSheet } from './hearingSheet';

const SHOWN: HearingPaper = {
  paper: 'f4',
  hearing: {
    name: { id: 'RDP Komisi III', en: 'Hearing of Commission III' },
    asOf: isoDate('2026-06-30'),
    meetingDate: isoDate('2026-07-14'),
  },
  regency: 'Lombok Tengah',
  fingerprint: '3f2a 91c0 77de 04b1',
  isSimulated: true,
  permalink: 'https://example.org/52.02/rapat/x',
  qr: null,
};

test('the foot names regency, edition, meeting, day, fingerprint, simulation and link', () => {
  expect(hearingSheet(SHOWN, i18nIn('id')).lines).toEqual([
    'Kabupaten Lombok Tengah · RDP Komisi III · rapat 14 Juli 2026',
    'posisi data 30 Juni 2026 · sidik isi 3f2a 91c0 77de 04b1 · Data simulasi',
    'https://example.org/52.02/rapat/x',
  ]);
});

test('the meeting stands above every page', () => {
  expect(hearingSheet(SHOWN, i18nIn('en')).head).toEqual([
    'Lombok Tengah Regency',
    'Hearing of Commission III · meeting 14 July 2026',
  ]);
});

test('what is not known or does not hold is left out, not left blank', () => {
  const bare = { ...SHOWN, fingerprint: null, isSimulated: false };
  const hearing = { ...SHOWN.hearing, meetingDate: null };
  expect(hearingSheet({ ...bare, hearing }, i18nIn('id')).lines.slice(0, 2)).toEqual([
    'Kabupaten Lombok Tengah · RDP Komisi III',
    'posisi data 30 Juni 2026',
  ]);
});
