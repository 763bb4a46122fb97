import lighthouse from 'lighthouse';
import { medians } from './median';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type LighthouseScores = Record<(typeof CATEGORIES)[number], number>;

/** Scores of 0–100 on Lighthouse's phone, median of the runs. */
export async function measureLighthouse(
  url: string,
  port: number,
  runs: number,
): Promise<LighthouseScores> {
  const scores: LighthouseScores[] = [];
  for (let run = 0; run < runs; run += 1) scores.push(await runOnce(url, port));
  return medians(scores);
}

async function runOnce(url: string, port: number): Promise<LighthouseScores> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  });
  const categories = result?.lhr.categories ?? {};
  const scoreOf = (name: string) => (categories[name]?.score ?? Number.NaN) * 100;
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
  };
}
