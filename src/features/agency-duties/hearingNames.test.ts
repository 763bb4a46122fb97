import { expect, test } from 'vitest';
import type { Edition } from '@/domain/hearing/edition';
import { isoDate } from '@/domain/time/calendar';
import { hearingNames } from './hearingNames';

const edition = (name: string, publishedAt: string): Edition => ({
  id: 'rdp',
  name: { id: name },
  asOf: isoDate('2026-06-30'),
  commission: null,
  scope: { kind: 'all' },
  fingerprint: null,
  meetingDate: isoDate('2026-07-15'),
  publishedAt: isoDate(publishedAt),
});

test.each([
  ['2026-07-02', undefined],
  ['2026-07-03', { id: 'RDP Juli' }],
  ['2026-09-01', { id: 'RDP Komisi III' }],
])('on %s a hearing is called %j', (on, name) => {
  const editions = [edition('RDP Komisi III', '2026-09-01'), edition('RDP Juli', '2026-07-03')];
  expect(hearingNames(editions, isoDate(on)).get('rdp')).toEqual(name);
});
