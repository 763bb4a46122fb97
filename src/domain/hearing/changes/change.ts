import type { Evaluation, IndexScheme, ProgrammeAchievement } from '../../assessment/evaluation';
import type { SchemeChange } from '../../assessment/schemeChanges';
import type { Indicator } from '../../indicator/indicator';
import type { Milestone, QuickWin } from '../../quick-win/quickWin';
import type { Agency } from '../../region/region';
import type { Improvement } from './improvement';
import type {
  IndicatorFlipped,
  TargetMoved,
  ValueMoved,
  ValueRevised,
} from './indicator/indicatorChange';
import type { MethodAspect } from './indicator/methodAspect';
import type {
  MilestoneSlipped,
  QuickWinFlipped,
  QuickWinMoved,
  QuickWinRevised,
} from './programme/quickWinChange';

type MethodChanged = { kind: 'method-changed' } & (
  | ({ subject: 'indicator'; indicator: Indicator } & MethodAspect)
  | { subject: 'scheme'; before: IndexScheme; after: IndexScheme; parts: SchemeChange[] }
);

type Present =
  | { subject: 'indicator'; indicator: Indicator }
  | { subject: 'quick-win'; quickWin: QuickWin }
  | { subject: 'milestone'; quickWin: QuickWin; milestone: Milestone };

type Appeared = { kind: 'appeared' } & Present;
type Vanished = { kind: 'vanished' } & Present;

type AgencyName = Pick<Agency, 'name' | 'shortName'>;
type AgencyRenamed = { kind: 'agency-renamed'; before: AgencyName; after: AgencyName };

/** What is counted once for the regency. `before` is `null` for what was published for the first time. */
type AssessmentMoved = { kind: 'assessment-moved' } & (
  | { subject: 'evaluation'; before: Evaluation | null; after: Evaluation }
  | { subject: 'programmes'; before: ProgrammeAchievement | null; after: ProgrammeAchievement }
);

/** One thing that is not what it was on an earlier day. */
export type HearingChange = {
  /** Unique in a list of changes. */
  key: string;
  /** Id of the agency that answers for it; `null` for what the regency answers for as a whole. */
  owner: string | null;
  improvement: Improvement;
} & (
  | TargetMoved
  | ValueRevised
  | QuickWinRevised
  | IndicatorFlipped
  | QuickWinFlipped
  | MilestoneSlipped
  | MethodChanged
  | Appeared
  | Vanished
  | AgencyRenamed
  | AssessmentMoved
  | ValueMoved
  | QuickWinMoved
);

export type ChangeKind = HearingChange['kind'];
export type ChangeOf<K extends ChangeKind> = Extract<HearingChange, { kind: K }>;
