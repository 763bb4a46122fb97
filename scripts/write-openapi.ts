import { mkdir, writeFile } from 'node:fs/promises';
import { openApiDocument } from './openapi/openApiDocument';

/** Writes the published contract of both APIs from the schemas that the app validates with. */
await mkdir('public/openapi', { recursive: true });
for (const api of ['catalog', 'assessment'] as const) {
  const file = `public/openapi/${api}.json`;
  await writeFile(file, openApiDocument(api));
  console.log(`wrote ${file}`);
}
