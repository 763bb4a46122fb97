import type { Source } from '../../indicator/indicator';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import type { DutyRecords } from './duties';

/** What a provenance line is written from. */
export type Published = { source: Source; publishedAt: IsoDate };

/** Every record known on the date that duties are counted from: any of them may be simulated. */
export const dutySources = (
  { indicators, quickWins, worksheets, promises }: DutyRecords,
  on: IsoDate,
): Published[] => [
  ...indicators.flatMap(({ latest }) => latest ?? []),
  ...quickWins.flatMap(({ quickWin, report }) => [quickWin, ...(report === null ? [] : [report])]),
  ...latestVersions(worksheets, ({ id }) => id, on),
  ...latestVersions(promises, ({ id }) => id, on),
];
