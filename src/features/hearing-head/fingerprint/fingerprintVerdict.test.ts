import { expect, test } from 'vitest';
import { fingerprintVerdict } from './fingerprintVerdict';

const NOW = 'aaaaaa.bbbbbb.cccccc.dddddd.eeeeee.ffffff.111111.222222';
const known = { kind: 'known', fingerprint: NOW } as const;
const i18n = {
  t: (key: string, values: Record<string, string | number> = {}) =>
    [key, ...Object.values(values)].join(' '),
};
const hearing = (inLink: string | null, published: string | null) => ({
  reference: {
    edition: { kind: 'published', id: 'x' },
    scope: null,
    fingerprint: inLink,
  } as const,
  recordedFingerprint: inLink ?? published,
  isPublished: true,
});
const verdictOf = (
  it: ReturnType<typeof hearing>,
  state: Parameters<typeof fingerprintVerdict>[1],
) => fingerprintVerdict(it as Parameters<typeof fingerprintVerdict>[0], state, i18n);

test.each([
  ['nothing to compare', hearing(null, null), 'unproved', /fingerprint\.none/],
  ['a link that was cut off', hearing(NOW.slice(0, 20), null), 'unproved', /fingerprint\.cut/],
  ['a foot of a page', hearing(null, 'ace7 1474 e549 5962'), 'unproved', /fingerprint\.cut/],
  ['as in the link', hearing(NOW, null), 'same', /same .*whenMade/],
  ['as published', hearing(null, NOW), 'same', /same .*whenPublished/],
  [
    'boundaries were changed',
    hearing(NOW.replace('111111', '333333'), null),
    'differs',
    /whenMade hearing\.part\.boundaries$/,
  ],
  [
    'figures and weights were changed',
    hearing(null, NOW.replace('aaaaaa', '333333').replace('eeeeee', '444444')),
    'differs',
    /whenPublished hearing\.part\.figures, hearing\.part\.assessment$/,
  ],
] as const)('%s', (_, it, tone, text) => {
  const verdict = verdictOf(it, known);
  expect(verdict.tone).toBe(tone);
  expect(verdict.text).toMatch(text);
});

test.each(['waiting', 'failed'] as const)(
  'while it is %s nothing is said to be the same',
  (kind) => {
    expect(verdictOf(hearing(NOW, null), { kind }).tone).toBe('unproved');
  },
);
