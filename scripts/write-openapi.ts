import { mkdir, writeFile } from 'node:fs/promises';
import { configJsonSchema } from './openapi/configJsonSchema';
import { openApiDocument } from './openapi/openApiDocument';

/** Writes what is published of the schemas that the app validates with: both APIs and `config.json`. */
await mkdir('public/openapi', { recursive: true });
for (const api of ['catalog', 'assessment'] as const) {
  const file = `public/openapi/${api}.json`;
  await writeFile(file, openApiDocument(api));
  console.log(`wrote ${file}`);
}

await writeFile('public/config.schema.json', configJsonSchema());
console.log('wrote public/config.schema.json');
