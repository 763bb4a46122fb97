import { describe, expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { agencyNamed, aService } from '../../../test/builders';
import { catalogueOf } from './catalogueOf';
import { selectServices } from './selectServices';
import type { ServiceQuery } from './serviceQuery';

const records = [
  aService('lapor', {
    name: { id: 'SP4N-LAPOR!' },
    purpose: { id: 'Aduan warga' },
    agency: 'dkis',
  }),
  aService('wa', {
    name: { id: 'Kanal WhatsApp', en: 'WhatsApp channel' },
    purpose: { id: 'Aduan warga' },
    purposeCode: 'lapor',
    district: '52.02.01',
  }),
  aService('pajak', { name: { id: 'Pajak daring' }, status: 'inactive' }),
];

const catalogue = catalogueOf({
  records,
  agencies: agencyNamed('dkis', 'dpmptsp'),
  districts: [
    { code: '52.02.01', name: 'Praya', villages: 0, urbanVillages: 0 },
    { code: '52.02.02', name: 'Jonggat', villages: 0, urbanVillages: 0 },
  ],
  on: isoDate('2026-11-22'),
});

const found = (query: Partial<ServiceQuery>) =>
  selectServices(catalogue, { text: '', ...query }, (text) => text.id).found.map(({ id }) => id);

describe('a service is found', () => {
  test.each([
    ['by name', 'lapor', ['lapor']],
    ['by its name in English', 'channel', ['wa']],
    ['by purpose', 'aduan', ['wa', 'lapor']],
    ['by agency', 'dkis', ['lapor']],
    ['with a letter off', 'pajka', ['pajak']],
  ])('%s', (_, text, ids) => {
    expect(found({ text })).toEqual(ids);
  });
});

test('a filter narrows what was searched', () => {
  expect(found({ text: 'aduan', district: '52.02.01' })).toEqual(['wa']);
  expect(found({ status: 'inactive' })).toEqual(['pajak']);
});

test('an agency without a service here, or a district of another regency, is no filter', () => {
  expect(found({ agency: 'other', district: '33.25.01' })).toHaveLength(3);
});

test('a district of the regency without a service is a filter', () => {
  expect(found({ district: '52.02.02' })).toEqual([]);
});

test('each service knows what else runs for its purpose', () => {
  const same = [...catalogue.samePurpose].map(([id, others]) => [id, others.map((it) => it.id)]);
  expect(same).toEqual([
    ['lapor', ['wa']],
    ['wa', ['lapor']],
  ]);
});

test('every district can be chosen, and every agency with a service', () => {
  expect([...catalogue.agencies.values()]).toEqual(['DKIS', 'DPMPTSP']);
  expect([...catalogue.districts.values()]).toEqual(['Praya', 'Jonggat']);
});
