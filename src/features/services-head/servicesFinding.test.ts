import { expect, test } from 'vitest';
import type { Service } from '@/domain/region/service';
import { aService } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { servicesFinding } from './servicesFinding';

const yes = (id: string, over: Partial<Service> = {}) =>
  aService(id, { integrated: true, ...over });
const no = (id: string, over: Partial<Service> = {}) =>
  aService(id, { integrated: false, ...over });

test.each<[Service[], string]>([
  [[], 'Belum ada layanan yang tercatat dalam katalog'],
  [
    [yes('a'), no('b'), aService('c'), no('d', { status: 'inactive' })],
    '3 layanan berjalan: 1 dari 2 yang diketahui terintegrasi, tidak ada keperluan yang dilayani lebih dari satu layanan',
  ],
  [
    [aService('a'), aService('b', { purposeCode: 'a' })],
    '2 layanan berjalan: belum diketahui mana yang terintegrasi, 1 keperluan dilayani lebih dari satu layanan',
  ],
])('the finding counts what runs, what is known and what is doubled: %#', (services, finding) => {
  expect(servicesFinding(services, i18nIn())).toBe(finding);
});
