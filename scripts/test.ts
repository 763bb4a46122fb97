import { mkdir, rm } from 'node:fs/promises';
import { requireNode } from './steps/require-node';
import { runStep, type Step } from './steps/run-step';
import { sayTotals, sumTotals } from './steps/totals';

const REPORTS = '.cache/test';
const unitReport = `${REPORTS}/unit.json`;
const browserReport = `${REPORTS}/browser.json`;

const steps: Step[] = [
  { headline: 'Types', commands: ['tsc --noEmit'] },
  {
    headline: 'Lint: style, import direction, dead code',
    commands: [
      'biome check --error-on-warnings .',
      'depcruise src mocks --config .dependency-cruiser.cjs',
      'knip',
    ],
  },
  {
    headline: 'Unit',
    commands: [`vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`],
  },
  {
    headline: 'Build: the product, then the demo',
    commands: ['vite build', 'tsx scripts/check-product.ts', 'vite build --mode demo'],
  },
  {
    headline: 'Licences and known weaknesses of what ships',
    commands: ['tsx scripts/check-licences.ts', 'tsx scripts/check-audit.ts'],
  },
  {
    headline: 'Browser',
    commands: ['playwright test --reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
  },
];

requireNode();
await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });

for (const step of steps) {
  if (await runStep(step)) continue;
  console.log(`\nStopped: "${step.headline}" failed.`);
  process.exitCode = 1;
  break;
}
console.log(sayTotals(await sumTotals(unitReport, browserReport)));
