import type { Achievement, Band } from '../../../indicator/achievement';
import type { Change } from '../../../indicator/change';
import type {
  Indicator,
  MeasuredObservation,
  Observation,
  Target,
} from '../../../indicator/indicator';
import type { IsoDate } from '../../../time/calendar';

/** `eased`: easier to meet by the direction of the indicator. */
export type TargetMove = {
  before: Target;
  after: Target;
  /** Not where `before` was published after the earlier day: set and moved between the two days. */
  wasKnown: boolean;
  ease: 'eased' | 'tightened';
};

/**
 * A target was published with another value for the same period. `rating` holds the figure of that
 * period against both, so that an improved achievement cannot hide the move; `null` without a figure.
 */
export type TargetMoved = TargetMove & {
  kind: 'target-moved';
  indicator: Indicator;
  /** Further periods whose targets were moved, oldest first. */
  others: TargetMove[];
  rating: { figure: MeasuredObservation; againstNew: Achievement; againstOld: Achievement } | null;
};

/** Day on which the indicator was defined otherwise between the two days; across it nothing is subtracted. */
type Redefined = { redefinedAt: IsoDate | null };

/**
 * The figure of one period is not what it was: another value (`corrected`), none any more
 * (`withdrawn`), one where none was (`supplied`), or the same with another status (`settled`).
 */
export type ValueRevised = Redefined & {
  kind: 'value-revised';
  subject: 'indicator';
  indicator: Indicator;
  nature: 'corrected' | 'withdrawn' | 'supplied' | 'settled';
  before: Observation;
  after: Observation;
  /** `null` where one of the two is missing, or the definition changed. */
  change: Change | null;
};

/** A newer period has a figure of the same method; `before` is `null` where it is the first of all. */
export type ValueMoved = Redefined & {
  kind: 'value-moved';
  indicator: Indicator;
  before: MeasuredObservation | null;
  after: MeasuredObservation;
  /** `null` where a difference would mean nothing: the first figure, another definition, or another season of a cumulative one. */
  change: Change | null;
};

/** `no-data` is also what is late; `unrated` has a figure and nothing to hold it against. */
export type IndicatorStatus = Band | 'no-data' | 'unrated';

export type IndicatorFlipped = Redefined & {
  kind: 'status-flipped';
  subject: 'indicator';
  indicator: Indicator;
  before: IndicatorStatus;
  after: IndicatorStatus;
  achievement: { before: Achievement; after: Achievement };
  /** The newest figure of each day. */
  latest: { before: MeasuredObservation | null; after: MeasuredObservation | null };
  /** The achievement that the new figure would have against the target as it stood. */
  againstOld: Achievement | null;
};
