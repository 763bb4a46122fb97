import type { AchievementFormula, Direction, Unit } from '../../../indicator/indicator';
import type { LocalText } from '../../../text';
import type { Cadence, Period } from '../../../time/period';
import type { Days } from '../../../units';

type Aspect<A extends string, T> = { aspect: A; before: T; after: T };
type Baseline = { period: Period; value: number } | null;

/** One thing in how an indicator is measured, rated or reported that is not what it was. */
export type MethodAspect =
  | Aspect<'lead-method', LocalText>
  | Aspect<'formula', AchievementFormula>
  | Aspect<'direction', Direction>
  | Aspect<'unit', Unit>
  | Aspect<'definition', LocalText>
  | Aspect<'formula-text', LocalText>
  | Aspect<'cadence', Cadence>
  | Aspect<'lag', Days>
  | Aspect<'baseline', Baseline>;
