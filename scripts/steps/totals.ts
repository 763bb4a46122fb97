import { readFile } from 'node:fs/promises';
import { number, object, parse, pipe, transform } from 'valibot';

/** A flaky test passed, at its second try. */
export type Totals = { passed: number; failed: number; flaky: number };

const NONE: Totals = { passed: 0, failed: 0, flaky: 0 };

const vitestReport = pipe(
  object({ numPassedTests: number(), numFailedTests: number() }),
  transform(({ numPassedTests, numFailedTests }): Totals => {
    return { passed: numPassedTests, failed: numFailedTests, flaky: 0 };
  }),
);

const playwrightReport = pipe(
  object({ stats: object({ expected: number(), unexpected: number(), flaky: number() }) }),
  transform(({ stats }): Totals => {
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, flaky: stats.flaky };
  }),
);

/** Both runners' reports added up; a step that did not run has no report and counts nothing. */
export async function sumTotals(unitPath: string, browserPath: string): Promise<Totals> {
  const unitText = await readIfPresent(unitPath);
  const browserText = await readIfPresent(browserPath);
  const unit = unitText === undefined ? NONE : parse(vitestReport, JSON.parse(unitText));
  const browser =
    browserText === undefined ? NONE : parse(playwrightReport, JSON.parse(browserText));
  return {
    passed: unit.passed + browser.passed,
    failed: unit.failed + browser.failed,
    flaky: unit.flaky + browser.flaky,
  };
}

export const sayTotals = ({ passed, failed, flaky }: Totals): string =>
  `${passed} passed${flaky > 0 ? ` (${flaky} at the second try)` : ''}, ${failed} failed`;

const readIfPresent = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);
