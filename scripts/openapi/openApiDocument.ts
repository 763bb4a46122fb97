import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { type Endpoint, endpoints } from '@/api/contract/endpoints';
import { problemSchema } from '@/api/contract/primitives';
import type { ApiName } from '@/api/contract/resources';
import { CONTRACT_VERSION } from '@/api/contract/version';

const TITLES: Record<ApiName, string> = {
  catalog: 'Catalog API',
  assessment: 'Assessment API',
};

const PARAMETERS: Record<string, string> = {
  regency: 'Kemendagri code of the regency, 52.02',
  level: 'district or village',
  year: 'Year of the as-of date, 2025',
  indicator: 'Id of the indicator',
  quickWin: 'Id of the quick win',
};

/** The OpenAPI 3.1 document of one API as formatted JSON; the same bytes for the same schemas. */
export function openApiDocument(api: ApiName): string {
  const list: [string, Endpoint][] = Object.entries(endpoints);
  const own = list.filter(([, endpoint]) => endpoint.api === api);
  const document = {
    openapi: '3.1.0',
    info: {
      title: TITLES[api],
      version: CONTRACT_VERSION,
      description:
        'Read-only resources addressed by path alone, so that a folder of files can be the API. Codes join, names never do. Every record that can be revised carries publishedAt; lists keep earlier versions.',
    },
    servers: [{ url: `/api/${api}/v1` }],
    paths: Object.fromEntries(
      own.map(([name, endpoint]) => [endpoint.path, pathItem(name, endpoint)]),
    ),
    components: {
      schemas: {
        ...Object.fromEntries(own.map(([name, { schema }]) => [name, jsonSchema(schema)])),
        problem: jsonSchema(problemSchema),
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function pathItem(name: string, { path, summary }: Endpoint) {
  return {
    get: {
      operationId: name,
      summary,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => ({
        name: key,
        in: 'path',
        required: true,
        description: PARAMETERS[key],
        schema: { type: 'string' },
      })),
      responses: {
        200: answer('The resource', name, path.endsWith('.geojson') ? 'geo+json' : 'json'),
        304: { description: 'Unchanged since the ETag that was sent' },
        default: answer('A problem document (RFC 9457)', 'problem', 'problem+json'),
      },
    },
  };
}

const answer = (description: string, schema: string, type: string) => ({
  description,
  content: { [`application/${type}`]: { schema: { $ref: `#/components/schemas/${schema}` } } },
});

/** Rules that JSON Schema cannot say are checked when the app parses; the rest is published. */
function jsonSchema(schema: GenericSchema) {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return rest;
}
