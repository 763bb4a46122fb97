import { expect, test } from 'vitest';
import { parsePart } from '../http/parsePart';
import { configSchema } from './configSchema';

const parse = (timeZone: string) =>
  parsePart(
    '/config.json',
    configSchema,
    {
      defaultRegency: '52.02',
      regencies: [{ code: '52.02', name: 'Lombok Tengah', timeZone, zone: 'WITA' }],
      api: { catalog: '/c', assessment: '/a' },
      refreshMinutes: 5,
    },
    (config) => config,
  );

test('a time zone that the browser does not know is refused by its field', () => {
  expect(parse('Asia/Makassar').ok).toBe(true);
  const part = parse('Asia/Praya');
  expect(part.ok ? null : part.error.issues[0]).toMatchObject({
    path: 'regencies.0.timeZone',
    expected: 'Expected an IANA time zone',
  });
});
