import type { WorldSheets } from '../sheets/sheetRows';
import type { Bodies } from './bodies';
import { assessmentSheets } from './worldAssessments';
import { indicatorSheets } from './worldIndicators';
import { quickWinSheets } from './worldQuickWins';
import { regionSheets } from './worldRegion';
import { workSheets } from './worldWork';

/** What an agency would have typed to keep the same world in its spreadsheets. */
export function worldSheets(bodies: Bodies): WorldSheets {
  return {
    ...regionSheets(bodies),
    ...indicatorSheets(bodies),
    ...quickWinSheets(bodies),
    ...assessmentSheets(bodies),
    ...workSheets(bodies),
  };
}
