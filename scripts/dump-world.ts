import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf } from '#mocks/answer';
import { listPaths } from '#mocks/list-paths';
import { readBoundary } from '#mocks/node-boundaries';
import { serve } from '#mocks/serve';
import { createWorld } from '#mocks/world/world';
import { isoDate } from '@/domain/time/calendar';

/** `52.02.district.geojson` is served as `regencies/52.02/boundaries/district.geojson`. */
function boundaryPaths(codes: string[]): string[] {
  const folder = join(import.meta.dirname, '..', 'mocks', 'seeds', 'boundaries');
  return readdirSync(folder).flatMap((name) => {
    const match = /^(\d\d\.\d\d)\.(\w+)\.geojson$/.exec(name);
    const [, code = '', level = ''] = match ?? [];
    return codes.includes(code)
      ? [`${baseOf('catalog')}/regencies/${code}/boundaries/${level}.geojson`]
      : [];
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: 'demo' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    regency: { type: 'string', multiple: true },
  },
});

const [out] = positionals;
if (out === undefined) {
  console.error(
    'Usage: tsx scripts/dump-world.ts <folder> [--size large] [--today YYYY-MM-DD] [--regency 52.02]',
  );
  process.exit(2);
}

const world = createWorld({
  today: isoDate(values.today),
  size: values.size === 'large' ? 'large' : 'demo',
});
const codes = values.regency ?? world.regencyCodes;
const paths = [...listPaths(world, codes), ...boundaryPaths(codes)];
for (const path of paths) {
  const { status, text } = await serve(world, path, readBoundary);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${paths.length} files of the ${world.size} world of ${world.today} in ${out}`);
