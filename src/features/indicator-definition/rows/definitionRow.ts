import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';

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
