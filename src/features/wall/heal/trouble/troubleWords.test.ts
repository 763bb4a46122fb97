import { expect, test } from 'vitest';
import { instant } from '@/domain/time/calendar';
import type { Fault } from '@/domain/wall/heal/troubleLog';
import type { Trouble } from '@/domain/wall/heal/troubles';
import { i18nIn } from '../../../../../test/render';
import { troubleWords } from './troubleWords';

const viewpoint = { now: instant('2026-11-22T07:00:00Z'), timeZone: 'Asia/Makassar' };
const since = instant('2026-11-22T06:05:00Z');
const fault = (it: Fault, isPart = false): Trouble => ({
  kind: 'fault',
  server: 'assessment',
  fault: it,
  since,
  isPart,
});
const words = (troubles: Trouble[], locale: 'id' | 'en' = 'id', hasData = true) =>
  troubleWords({ troubles, hasData }, viewpoint, i18nIn(locale)).map((it) =>
    it.replaceAll('\u00a0', ' '),
  );

test.each<[string, Trouble, string]>([
  ['offline', { kind: 'offline', since }, 'Jaringan layar ini terputus sejak 14.05 WITA.'],
  [
    'slow',
    { kind: 'slow', server: 'catalog', since },
    'API katalog belum menjawab sejak 14.05 WITA.',
  ],
  [
    'a clock behind',
    { kind: 'clock', skew: 1440 * 60_000 },
    'Jam perangkat ini terlambat 1 hari dari jam server. Dasbor memakai jam server; setel jam perangkat agar mengikuti internet.',
  ],
  [
    'a clock ahead',
    { kind: 'clock', skew: -125 * 60_000 },
    'Jam perangkat ini mendahului jam server 2 jam 5 menit. Dasbor memakai jam server; setel jam perangkat agar mengikuti internet.',
  ],
  ['silent', fault({ kind: 'unreachable' }), 'API asesmen tidak menjawab sejak 14.05 WITA.'],
  [
    'silent in part',
    fault({ kind: 'unreachable' }, true),
    'Sebagian API asesmen tidak menjawab sejak 14.05 WITA.',
  ],
  [
    'an error',
    fault({ kind: 'status', status: 503 }),
    'API asesmen menjawab dengan galat 503 sejak 14.05 WITA.',
  ],
  [
    'nobody is signed in: how to, and that nothing is lost',
    fault({ kind: 'sign-in' }),
    'API asesmen meminta masuk lagi sejak 14.05 WITA; data terakhir tetap tampil. Masuk lewat peramban layar ini.',
  ],
  [
    'no JSON',
    fault({ kind: 'unreadable' }),
    'API asesmen melanggar kontrak sejak 14.05 WITA: jawabannya bukan JSON.',
  ],
  [
    'a field',
    fault({ kind: 'contract', field: 'indicators.0.name', others: 0 }, true),
    'API asesmen melanggar kontrak sejak 14.05 WITA: isian indicators.0.name.',
  ],
  [
    'several fields',
    fault({ kind: 'contract', field: 'publishedAt', others: 2 }),
    'API asesmen melanggar kontrak sejak 14.05 WITA: isian publishedAt dan 2 lainnya.',
  ],
])('%s', (_, trouble, expected) => {
  expect(words([trouble])).toEqual([expected]);
});

test('a trouble of another day has its day', () => {
  const yesterday = { kind: 'offline', since: instant('2026-11-21T06:05:00Z') } as const;
  expect(words([yesterday])).toEqual([
    'Jaringan layar ini terputus sejak 21 November 2026, 14.05 WITA.',
  ]);
});

test('more than three are counted, so that the scene keeps its room', () => {
  const many = [
    fault({ kind: 'sign-in' }),
    fault({ kind: 'page' }),
    fault({ kind: 'unreachable' }),
    fault({ kind: 'unreadable' }),
  ];
  expect(words(many)).toHaveLength(3);
  expect(words(many).at(-1)).toBe('Dan 2 gangguan lain.');
  expect(words(many, 'en').at(-1)).toBe('And 2 more troubles.');
});

test.each<[Fault, string]>([
  [{ kind: 'sign-in' }, 'API asesmen meminta masuk sejak 14.05 WITA.'],
  [
    { kind: 'page' },
    'API asesmen mengirim halaman web, mungkin halaman masuk, sejak 14.05 WITA. Masuk lewat peramban layar ini.',
  ],
])('where no data are shown, none are said to stay: %o', (it, expected) => {
  expect(words([fault(it)], 'id', false)).toEqual([expected]);
});
