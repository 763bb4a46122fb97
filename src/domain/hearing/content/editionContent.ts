import type { Evaluation, IndexScheme, ProgrammeAchievement } from '../../assessment/evaluation';
import type { IndicatorRecord } from '../../indicator/indicator';
import type { IndicatorDefinition } from '../../indicator/indicatorDefinition';
import type { QuickWinCondition } from '../../quick-win/quickWinCondition';
import type { Agency } from '../../region/region';
import type { OwnRules } from '../../rules/ownRules';
import type { IsoDate } from '../../time/calendar';
import type { HearingPromise } from '../promise';
import { assessmentContent } from './assessmentContent';
import { type AreaShapes, boundaryContent } from './boundaryContent';
import { definitionContent } from './definitionContent';
import { districtContent, figureContent, targetContent } from './figureContent';
import { promiseContent } from './promiseContent';
import { quickWinContent } from './quickWinContent';

/** What an edition holds, part by part, so that it can be said which part differs. */
export const CONTENT_PARTS = [
  'figures',
  'targets',
  'definitions',
  'quickWins',
  'assessment',
  'promises',
  'boundaries',
  'districts',
] as const;

export type ContentPart = (typeof CONTENT_PARTS)[number];

/** Everything an edition is made of, every published version. */
export type EditionRecords = {
  indicators: readonly IndicatorRecord[];
  definitions: readonly IndicatorDefinition[];
  agencies: readonly Agency[];
  quickWins: readonly QuickWinCondition[];
  evaluations: readonly Evaluation[];
  programmes: readonly ProgrammeAchievement[];
  schemes: readonly IndexScheme[];
  promises: readonly HearingPromise[];
  /** `null` where the catalog has none. */
  boundaries: AreaShapes | null;
  /** Figures by district of the indicators that the report maps. */
  districts: readonly IndicatorRecord[];
  /** The rules under which it is shown. */
  rules: OwnRules;
};

/**
 * What was published of each part by a day, as texts to be compared: the same records give the same
 * texts, in whichever order they come and whatever is published later. Fields are named one by one, so
 * that a newer version of this program reads the same out of the same records.
 */
export const editionContent = (
  records: EditionRecords,
  on: IsoDate,
): Record<ContentPart, string> => ({
  figures: figureContent(records.indicators, on),
  targets: targetContent(records.indicators, on),
  definitions: definitionContent(records, on),
  quickWins: quickWinContent(records.quickWins),
  assessment: assessmentContent(records, on),
  promises: promiseContent(records.promises, on),
  boundaries: records.boundaries === null ? '' : boundaryContent(records.boundaries),
  districts: districtContent(records.districts, on),
});
