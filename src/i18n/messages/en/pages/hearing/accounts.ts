import type { hearingAccounts as id } from '../../../id/pages/hearing/accounts';
import type { Translation } from '../../../translation';

export const hearingAccounts: Translation<typeof id> = {
  'hearing.part': '{title} {at}/{of}',
  'hearing.promises.title': 'Promises of earlier hearings',
  'hearing.promises.sheet': 'Promises',
  'hearing.promises.empty': 'No promises of earlier hearings within this scope.',
  'hearing.promises.finding':
    '{overdue} of {total} promises {overdue|is|are} overdue, the longest by {days} ({agency})',
  'hearing.promises.findingOnly': 'The only promise is overdue by {days} ({agency})',
  'hearing.promises.findingOpen':
    '{open} of {total} {total|promise|promises} {open|is|are} still open, the next due {date} ({agency})',
  'hearing.promises.allInTime':
    '{kept} {kept|promise was|promises were} kept, {kept|in time|all in time}',
  'hearing.promises.someLate': '{kept} {kept|promise was|promises were} kept, {late} of them late',
  'hearing.promises.overdue': 'Overdue by {days}',
  'hearing.promises.open': 'Open, {days} left',
  'hearing.promises.dueThatDay': 'Open, due that day',
  'hearing.promises.keptLate': 'Kept {days} late',
  'hearing.promises.kept': 'Kept in time',
  'hearing.promises.keptOn': 'kept {date}',
  'hearing.promises.promise': 'Promise, and its question',
  'hearing.promises.promiseAlone': 'Promise',
  'hearing.promises.question': 'Question',
  'hearing.promises.due': 'Due',
  'hearing.promises.state': 'State on {date}',
  'hearing.promises.daysPast': 'Days past due',
  'hearing.promises.keptDay': 'Kept',
  'hearing.promises.evidence': 'Evidence',
  'hearing.promises.noEvidence': 'no evidence yet',
  'hearing.promises.item': 'Tied to',
  'hearing.promises.itemStatus': 'Its status',
  'hearing.promises.itemFigure': 'Its figure',
  'hearing.promises.noItem': 'tied to no indicator or quick win',
  'hearing.promises.work': 'physical {actual}, plan {plan}, {date}',
  'hearing.promises.madeAt': 'Promised at',
  'hearing.promises.meeting': 'Day of the meeting',
  'hearing.promises.settled':
    '{count} other {count|promise was|promises were} kept by {date}, the day compared with, and {count|is|are} not listed again.',
  'hearing.promises.allSettled':
    'All promises of earlier hearings had been kept by the day compared with.',
  'hearing.promises.untied':
    '{count} other {count|promise is|promises are} tied to no indicator or quick win, so {count|it has|they have} no dimension and {count|is|are} not shown.',
  'hearing.promises.asOf': 'State on {date}',
  'hearing.promises.rule':
    'Overdue is counted from the day after the due day to {date}; what was kept or proved after that day does not count yet. Order: longest overdue, open by due day, kept late, kept.',
  'hearing.explanations.title': 'To be explained by the agencies',
  'hearing.explanations.sheet': 'To be explained',
  'hearing.explanations.unreportedSheet': 'Not reported',
  'hearing.explanations.empty':
    'Nothing has to be explained: every indicator with data is above {band}, no quick win is {schedules}, and no report is past its deadline.',
  'hearing.explanations.finding':
    '{offTrack} {offTrack|item needs|items need} an explanation and {unreported} {unreported|indicator is|indicators are} not reported{worst}.',
  'hearing.explanations.findingOff':
    '{offTrack} {offTrack|item needs|items need} an explanation{worst}.',
  'hearing.explanations.findingUnreported':
    'Nothing is off track, but {unreported} {unreported|indicator is|indicators are} not reported.',
  'hearing.explanations.worst': '; the worst is {name} ({agency}), {share}',
  'hearing.explanations.unexplained':
    'For {count} of them the problem or the next step is not filled in.',
  'hearing.explanations.offTrack': 'Off target or behind plan ({count})',
  'hearing.explanations.unreported': 'Not reported ({count})',
  'hearing.explanations.item': 'Indicator or quick win',
  'hearing.explanations.figure': 'Value and target',
  'hearing.explanations.owed': 'Not reported',
  'hearing.explanations.cumulative': 'cumulative',
  'hearing.explanations.next': '{delta} needed for {step}',
  'hearing.explanations.status': 'Status',
  'hearing.explanations.value': 'Value',
  'hearing.explanations.target': 'Target or plan',
  'hearing.explanations.share': 'Achievement or deviation',
  'hearing.explanations.distance': 'Distance',
  'hearing.explanations.plan': 'Plan',
  'hearing.explanations.dueSince': 'Due',
  'hearing.explanations.daysLate': 'Days late',
  'hearing.explanations.rhythm': 'Cadence and deadline',
  'hearing.explanations.last': 'Last reported',
  'hearing.explanations.accountDue': 'Next step due',
  'hearing.explanations.course': 'The course of {name} against its target or plan',
  'hearing.explanations.slideFinding': '{name}: {value}, {target}',
  'hearing.explanations.unreportedFinding':
    '{count} {count|indicator is|indicators are} not reported, the longest {days} late',
  'hearing.explanations.lateRule':
    'Lateness is counted from the deadline of each indicator, by its own cadence.',
  'hearing.indicators.title': 'Indicators by agency',
  'hearing.indicators.sheet': 'Indicators',
  'hearing.indicators.empty': 'No indicators within this scope yet.',
  'hearing.indicators.finding':
    '{met} of {comparable} {comparable|indicator|indicators} with data and a target {met|meets|meet} it',
  'hearing.indicators.metSinceEased':
    '{spelled} of these since {count|its target was|their targets were} eased',
  'hearing.indicators.noneComparable': 'No indicator can be held against a target yet',
  'hearing.indicators.withoutData': '{count} without data',
  'hearing.indicators.ungraded': '{count} without a comparable target',
  'hearing.indicators.unit': 'Unit',
  'hearing.indicators.bar': 'Achievement, line: 100 %',
  'hearing.indicators.barLabel': 'achievement {percent}, target 100 %',
  'hearing.indicators.percent': 'Achievement, %',
  'hearing.indicators.met': 'Meets target',
  'hearing.indicators.yes': 'yes',
  'hearing.indicators.yesSinceEased': 'yes, not against its first target',
  'hearing.indicators.firstTarget': 'at first {value}',
  'hearing.indicators.firstColumn': 'First target',
  'hearing.indicators.no': 'not yet',
  'hearing.indicators.status': 'Status',
  'hearing.indicators.formula':
    'Achievement: value ÷ target × 100; where lower is better (≤), (2 × target − value) ÷ target × 100. “Meets target” means an achievement of 100 or more, apart from the band.',
  'hearing.indicators.order':
    'Agencies by name; within each the worst first, those without data last. A figure past its reporting deadline has no band.',
  'hearing.indicators.slideRule':
    'Achievement, % of the target; line: 100. Bands of Permendagri 86/2017.',
};
