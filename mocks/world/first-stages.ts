import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { FIRST_STAGES } from '../seeds/earlier-evaluations';
import type { EvaluationWire } from '../wire';
import { SCHEME, UNNOTED } from './evaluations';
import { SIMULATION } from './figures';

/** Stage I comes in July of its year, half a year before stage II closes it. */
const firstStageDay = (year: number): string => `${year}-07-20`;

/** Stage I gives a total alone. */
const firstStage = (year: number, total: number): EvaluationWire => ({
  ...UNNOTED,
  year,
  stage: 'I',
  scheme: SCHEME,
  components: [],
  total,
  rank: null,
  source: SIMULATION.id,
  publishedAt: firstStageDay(year),
});

/** Results of stage I that are published by today. */
export const firstStagesOf = (regency: string, today: IsoDate): EvaluationWire[] =>
  FIRST_STAGES.filter((seed) => seed.regency === regency)
    .map(({ yearsAgo, total }) => firstStage(yearOf(today) - yearsAgo, total))
    .filter(({ publishedAt }) => publishedAt <= today);
