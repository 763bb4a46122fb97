import { expect, test } from 'vitest';
import { reportText, withoutSecrets } from './reportText';

test('a report names its facts, errors with their causes, and requests, one line each', () => {
  const cause = new TypeError('Failed to fetch', { cause: 'offline' });
  const report = reportText({
    facts: [['version', '0.1.0']],
    errors: [new Error('No answer from /api/x.json', { cause })],
    requests: [
      { address: '/api/x.json', status: 200, milliseconds: 12.6, bytes: 340 },
      { address: 'https://api.example/y.json', status: 0, milliseconds: 7, bytes: 0 },
    ],
  });
  expect(report).toBe(
    [
      'version: 0.1.0',
      '',
      'errors (1):',
      '- Error: No answer from /api/x.json',
      '  - TypeError: Failed to fetch',
      '    - offline',
      '',
      'last requests (2): status, ms, bytes, address',
      '200\t13\t340\t/api/x.json',
      '?\t7\t0\thttps://api.example/y.json',
      '',
    ].join('\n'),
  );
});

test('an error that causes itself ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(reportText({ facts: [], errors: [error], requests: [] }).length).toBeLessThan(300);
});

test.each([
  ['/52.02?per=2026-06-30#isi', '/52.02?per=2026-06-30'],
  ['/masuk?code=once&state=s&iss=x', '/masuk?code=…&state=…&iss=x'],
  ['/52.02/rapat/x?catatan=rahasia&sejak=y', '/52.02/rapat/x?catatan=…&sejak=y'],
  ['/x?access_token=a&id_token=b', '/x?access_token=…&id_token=…'],
])('of the address %s is told %s', (address, told) => {
  expect(withoutSecrets(address)).toBe(told);
});

test.each(['Bearer abc.def-123', 'eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl'])(
  'the token in "%s" is left out, wherever it stands',
  (secret) => {
    const report = reportText({
      facts: [['note', secret]],
      errors: [new Error(`refused: ${secret}`)],
      requests: [],
    });
    expect(report).not.toMatch(/abc\.def|eyJ/);
  },
);
