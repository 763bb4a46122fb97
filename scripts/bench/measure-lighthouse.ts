import lighthouse from 'lighthouse';
import { REGENCY } from './build-contestants';
import { medians } from './median';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof CATEGORIES)[number], number>;

const PAGES = {
  overview: `/${REGENCY}`,
  indicator: `/${REGENCY}/indikator/stunting`,
  map: `/${REGENCY}/peta`,
} as const;

export type LighthouseScores = Record<keyof typeof PAGES, Scores>;

/** Scores of 0–100 on Lighthouse's phone, each page the median of the runs. */
export async function measureLighthouse(
  base: string,
  port: number,
  runs: number,
): Promise<LighthouseScores> {
  const scoresOf = async (path: string): Promise<Scores> => {
    const scores: Scores[] = [];
    for (let run = 0; run < runs; run += 1) scores.push(await runOnce(base + path, port));
    return medians(scores);
  };
  return {
    overview: await scoresOf(PAGES.overview),
    indicator: await scoresOf(PAGES.indicator),
    map: await scoresOf(PAGES.map),
  };
}

async function runOnce(url: string, port: number): Promise<Scores> {
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
