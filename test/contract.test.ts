import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { endpoints } from '@/api/contract/endpoints';
import { configJsonSchema } from '../scripts/openapi/configJsonSchema';
import { openApiDocument } from '../scripts/openapi/openApiDocument';

describe.each(['catalog', 'assessment'] as const)('the published contract of the %s API', (api) => {
  const published = readFileSync(`public/openapi/${api}.json`, 'utf8');

  test('is what the app validates with; write it again with `npm run contract`', () => {
    expect(published).toBe(openApiDocument(api));
  });

  test('addresses every resource by path alone', () => {
    const { paths } = JSON.parse(published);
    expect(Object.keys(paths)).toEqual(
      Object.values(endpoints)
        .filter((endpoint) => endpoint.api === api)
        .map(({ path }) => path),
    );
    expect(published).not.toContain('"in": "query"');
  });
});

test('the published schema of config.json is what it is checked with; write it again with `npm run contract`', () => {
  expect(readFileSync('public/config.schema.json', 'utf8')).toBe(configJsonSchema());
});

test('every list of records that can be revised says when each was published', () => {
  const revisable = [
    'indicators',
    'indexSchemes',
    'quickWins',
    'services',
    'editions',
    'observations',
    'evaluations',
    'indexScores',
    'programmes',
    'reports',
    'worksheets',
    'promises',
    'boundaries',
    'profile',
  ];
  const documents = ['catalog', 'assessment'].map((api) =>
    JSON.parse(readFileSync(`public/openapi/${api}.json`, 'utf8')),
  );
  const schemas = Object.assign({}, ...documents.map(({ components }) => components.schemas));
  for (const name of revisable) {
    expect(JSON.stringify(schemas[name]), name).toContain('"publishedAt"');
  }
});
