import type { forecast as id } from '../../id/pages/forecast';
import type { Translation } from '../../translation';

export const forecast: Translation<typeof id> = {
  'forecast.paceRule':
    'Pace = change of the work over at most the last three reports, per month of 30.4 days. A rule of this dashboard; not a forecast.',
  'forecast.pace': 'Pace {pace} a month ({from} to {to}).',
  'forecast.finish.reached': 'The work is at 100%.',
  'forecast.finish.on-plan': 'Keeps to its plan: finished on {day}.',
  'forecast.finish.late': 'At the present pace it is finished on {day}, {days} after the plan.',
  'forecast.finish.inTime': 'At the present pace it is finished on {day}, not later than planned.',
  'forecast.finish.standstill': 'At the present pace the work will never be finished.',
  'forecast.finish.passed':
    'By the report of {reported} it would have been finished {day}; not reported, the next report is due {due}.',
  'forecast.finish.passedLate':
    'By the report of {reported} it would have been finished {day}; not reported.',
  'forecast.finish.stale': 'By the report of {reported} it is finished {day}; no report since.',
  'forecast.finish.staleStandstill':
    'At the pace up to the report of {reported} it will not be finished; no report since.',
  'forecast.finish.no-report': 'No expected finish: there is no report yet.',
  'forecast.finish.one-report': 'No expected finish yet: a pace needs two reports.',
  'forecast.milestone.rule':
    'A milestone is said to be likely missed when the work is more than {margin} percentage points behind its plan and, at the present pace, the work planned for that milestone is not reached by its day, moved or not. What is less far behind is taken to keep to its plan.',
  'forecast.milestone.on-course': 'on schedule',
  'forecast.milestone.keepsPlan':
    'The work is not more than {margin} percentage points behind its plan: it is taken to keep to it.',
  'forecast.milestone.likely-missed': 'likely missed',
  'forecast.milestone.unknown': 'cannot be told yet',
  'forecast.milestone.why':
    'On {due} the work is expected at {expected}; {needed} is planned for this milestone.',
  'forecast.milestone.reached': 'At the present pace {needed} is reached on {day}.',
  'forecast.milestone.never': 'At the present pace {needed} will never be reached.',
  'forecast.milestone.no-report': 'There is no report yet.',
  'forecast.milestone.one-report': 'A pace needs two reports.',
  'forecast.milestone.no-planned-work': 'The plan does not say how much work this milestone needs.',
};
