import { requireNode } from './steps/require-node';
import { runStep, type Step } from './steps/run-step';

/** About fifteen hours of a wall; leaks that show only after weeks show as a slope here. */
const CHANGES = '2000';

const steps: Step[] = [
  { headline: 'Build the product', commands: ['vite build --logLevel warn'] },
  {
    headline: 'The wall over a day on a fast clock',
    commands: ['playwright test --config playwright.soak.config.ts'],
    env: { SOAK_CHANGES: process.env.SOAK_CHANGES ?? CHANGES },
  },
];

requireNode();
for (const step of steps) {
  if (await runStep(step)) continue;
  process.exitCode = 1;
  break;
}
