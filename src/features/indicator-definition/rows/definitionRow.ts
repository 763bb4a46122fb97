import type { IsoDate } from '@/domain/calendar';
import type { IndicatorCondition } from '@/domain/indicatorCondition';
import type { IndicatorDefinition } from '@/domain/indicatorDefinition';
import type { AgencyNames } from '@/domain/region';

/** One term of the definition with what is said of it, one text a line. */
export type DefinitionRow = { term: string; texts: string[] };

/** What is known on a date of the meaning of an indicator. */
export type KnownDefinition = {
  condition: IndicatorCondition;
  /** `null` when none was published by the date. */
  definition: IndicatorDefinition | null;
  /** Documents that set its targets. */
  documents: string[];
  agencies: AgencyNames;
  on: IsoDate;
};
