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
  ['/masuk?c%6Fde=once&%73tate=s', '/masuk?c%6Fde=…&%73tate=…'],
  ['/52.02/rapat/2026-11-20;nama=RDP;sidik=3f', '/52.02/rapat/2026-11-20;nama=…;sidik=3f'],
  ['https://budi:rahasia@api.example/x.json?api_key=k', 'https://…@api.example/x.json?api_key=…'],
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

test.each([
  ['refused https://a.example/cb?code=once&state=s', 'refused https://a.example/cb?code=…&state=…'],
  ['next=%2Fmasuk%3Fcode%3Donce%26per%3D2026', 'next=%2Fmasuk%3Fcode%3D…%26per%3D2026'],
  ['twice: next%3Dx%2526c%256Fde%253Donce', 'twice: next%3Dx%2526c%256Fde%253D…'],
  ['id_token=a, x-api-key=b; client_secret="c d"', 'id_token=…, x-api-key=…; client_secret=…'],
  ['body {"access_token":"a\\"b","ok":1}', 'body {"access_token":"…","ok":1}'],
  ['X-Api-Key: abc was sent', 'X-Api-Key: … was sent'],
  ['get https://budi:pass@api.example/x failed', 'get https://…@api.example/x failed'],
  ['https://rahasia@api.example', 'https://…@api.example'],
  ['a=b=code=once', 'a=b=code=…'],
  ['#catatan=satu+dua', '#catatan=…'],
  ['state of x: per=2026-06-30, 503', 'state of x: per=2026-06-30, 503'],
  ['a %E0%A4%A=1, mail budi@example.id', 'a %E0%A4%A=1, mail budi@example.id'],
])('of the error text %s is told %s', (text, told) => {
  const report = reportText({ facts: [], errors: [new Error(text)], requests: [] });
  expect(report.split('\n')[2]).toBe(`- Error: ${told}`);
});

test('a text of a million signs is cleaned while a reader waits', () => {
  const errors = ['a'.repeat(1e6), '='.repeat(1e5), 'code=x&'.repeat(1e5), '//'.repeat(5e5)];
  const begun = performance.now();
  reportText({ facts: [], errors: [...errors, '"'.repeat(1e6)], requests: [] });
  expect(performance.now() - begun).toBeLessThan(3000);
});
