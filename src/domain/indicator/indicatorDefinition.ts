import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { Indicator } from './indicator';

/** A planning document that an indicator belongs to. */
export type PlanningDocument = 'RPJMD' | 'IKU' | 'SPM' | 'SDGs' | 'SmartCity';

/** One published version of what an indicator means and who answers for it. */
export type IndicatorDefinition = {
  /** Id of the indicator. */
  id: string;
  /** What it was measured in, how and by whom, as this version says. */
  indicator: Indicator;
  /** Other names people look for it by. */
  aliases: string[];
  definition: LocalText;
  formulaText: LocalText;
  /** Why the lead method leads, where several are published. */
  leadReason: LocalText | null;
  /** Produsen data. */
  producer: string;
  /** Wali data. */
  steward: string;
  documents: PlanningDocument[];
  sourceUrl: string | null;
  /** Day the next figure is announced for, where the producer announces one. */
  nextRelease: IsoDate | null;
  publishedAt: IsoDate;
};
