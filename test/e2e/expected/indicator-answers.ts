import type { Page } from '@playwright/test';
import { readApi } from '../fixtures';
import type { RawIndicator, RawObservations, RawScorecard } from './raw-api';

export type Answers = {
  scorecard: RawScorecard;
  indicator: RawIndicator;
  figures: RawObservations;
};

/** What the API says of one indicator of one regency. */
export async function answersOf(page: Page, regency: string, id: string): Promise<Answers> {
  const folder = `assessment/v1/regencies/${regency}`;
  const scorecard = await readApi<RawScorecard>(page, `${folder}/scorecard.json`);
  const indicator = scorecard.indicators.find((entry) => entry.id === id);
  if (indicator === undefined) throw new Error(`The API does not know ${id}`);
  const path = `${folder}/indicators/${id}/observations.json`;
  return { scorecard, indicator, figures: await readApi<RawObservations>(page, path) };
}
