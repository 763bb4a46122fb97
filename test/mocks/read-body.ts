import { answer } from '#mocks/answer';
import type { Wire } from '#mocks/wire';
import { createWorld, type World } from '#mocks/world/world';
import { isoDate } from '@/domain/time/calendar';

export const demoWorld: World = createWorld({ today: isoDate('2026-11-22'), size: 'demo' });

type Scorecard = Wire<'scorecard'>;
type Observations = Wire<'observations'>;

const isRecord = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null;
const isScorecard = (body: unknown): body is Scorecard => isRecord(body) && 'coversFrom' in body;
const isObservations = (body: unknown): body is Observations =>
  isRecord(body) && 'observations' in body;

export function scorecard(regency: string, year?: number): Scorecard {
  const name = year === undefined ? 'scorecard' : `scorecards/${year}`;
  const { body } = answer(demoWorld, `/api/assessment/v1/regencies/${regency}/${name}.json`);
  if (!isScorecard(body)) throw new Error(`No scorecard of ${regency}`);
  return body;
}

export function observations(regency: string, indicator: string): Observations {
  const path = `/api/assessment/v1/regencies/${regency}/indicators/${indicator}/observations.json`;
  const { body } = answer(demoWorld, path);
  if (!isObservations(body)) throw new Error(`No observations of ${indicator}`);
  return body;
}
