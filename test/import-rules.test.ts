import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

type Violation = { from: string; to: string; rule: { name: string } };
type Cruise = { summary: { violations: Violation[] } };

/** A small tree of the same shape, where each file holds one import. */
const modules: Record<string, string> = {
  'src/domain/region.ts': '',
  'src/domain/clock.ts': "import { readFile } from 'node:fs';",
  'src/domain/asks.ts': "import '@/api/regions';",
  'src/api/regions.ts': "import '@/domain/region';",
  'src/ui/Panel.tsx': "import '@/api/regions';",
  'src/ui/one.ts': "import './other';",
  'src/ui/other.ts': "import './one';",
  'src/charts/TrendChart.tsx': "import 'recharts';",
  'src/maps/typed.ts': "import type { X } from '@/api/regions'; export type Y = X;",
  'src/features/new-one/index.ts': "import '@/features/other';",
  'src/features/other/index.ts': "import './OtherView';",
  'src/features/other/OtherView.tsx': "import 'recharts';",
  'src/features/other/data.ts': "import '#mocks/db';",
  'src/pages/overview/OverviewPage.tsx': "import '@/features/other';",
  'src/pages/map/MapPage.tsx': "import '@/features/other/OtherView';",
  'src/app/App.tsx': "import '@/pages/overview/OverviewPage';",
  'src/main.tsx': "import '@/app/App'; export const start = () => import('#mocks/db');",
  'mocks/db.ts': "import '@/domain/region';",
  'mocks/shows.ts': "import '@/ui/Panel';",
  'node_modules/recharts/index.js': '',
};

let folder: string;
let found: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-rules-'));
  for (const [path, text] of Object.entries(modules)) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), `${text}\nexport {};\n`);
  }
  await writeFile(join(folder, 'node_modules/recharts/package.json'), '{"name":"recharts"}');
  await cp('tsconfig.json', join(folder, 'tsconfig.json'));
  const { summary } = await cruise(folder);
  found = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const forbidden: [importing: string, rule: string][] = [
  ['src/domain/clock.ts', 'domain-knows-no-library'],
  ['src/domain/asks.ts', 'domain-imports'],
  ['src/ui/Panel.tsx', 'ui-imports'],
  ['src/ui/one.ts', 'no-cycles'],
  ['src/maps/typed.ts', 'maps-imports'],
  ['src/features/new-one/index.ts', 'no-feature-imports-another'],
  ['src/features/other/OtherView.tsx', 'only-src/charts-imports-recharts'],
  ['src/features/other/data.ts', 'mocks-only-behind-the-demo-flag'],
  ['src/pages/map/MapPage.tsx', 'a-feature-is-its-index'],
  ['mocks/shows.ts', 'mocks-know-contract-and-domain'],
];

test.each(forbidden)('%s is stopped by %s', (importing, rule) => {
  expect(found).toContain(`${importing}: ${rule}`);
});

test.each([
  'src/api/regions.ts',
  'src/charts/TrendChart.tsx',
  'src/features/other/index.ts',
  'src/pages/overview/OverviewPage.tsx',
  'src/app/App.tsx',
  'src/main.tsx',
  'mocks/db.ts',
])('%s may import what it imports', (importing) => {
  expect(found.filter((violation) => violation.startsWith(importing))).toEqual([]);
});

function cruise(cwd: string): Promise<Cruise> {
  const depcruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('.dependency-cruiser.cjs');
  const args = [depcruise, 'src', 'mocks', '--config', config, '--output-type', 'json'];
  return new Promise((finish, fail) => {
    execFile(process.execPath, args, { cwd }, (error, stdout) => {
      if (stdout === '') fail(error);
      else finish(JSON.parse(stdout));
    });
  });
}
