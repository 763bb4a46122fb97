import type { quickWinRecord as id } from '../../id/pages/quick-win-record';
import type { Translation } from '../../translation';

export const quickWinRecord: Translation<typeof id> = {
  'quickWinRecord.unpublished': 'This quick win was not published by {date}.',
  'quickWinRecord.noReport': 'No report was published by {date}.',
  'quickWinRecord.position': 'report of {date}',
  'quickWinRecord.budget': 'Budget and absorption',
  'quickWinRecord.budget.none': 'This quick win has no budget.',
  'quickWinRecord.budget.unreported':
    'Budget {budget}; what was spent is not known, because there is no report yet.',
  'quickWinRecord.budget.finding':
    '{spent} of {budget} spent, {share}; {gap} against the financial plan.',
  'quickWinRecord.budget.leads': 'Spending is {gap} ahead of the work.',
  'quickWinRecord.budget.apbd': 'Regency budget (APBD)',
  'quickWinRecord.budget.csr': 'Companies (CSR)',
  'quickWinRecord.budget.other': 'Other sources',
  'quickWinRecord.budget.total': 'All sources',
  'quickWinRecord.budget.of': '{spent} of {budget}',
  'quickWinRecord.budget.unknown': 'spending not known, budget {budget}',
  'quickWinRecord.budget.bar': '{source}: {spent} of {budget}, {share}; plan {plan}',
  'quickWinRecord.budget.axis':
    'Bar: spent, in % of the budget of that source; gold line: financial plan of the whole, {plan}.',
  'quickWinRecord.budget.notSplit':
    'Spending is not kept apart by source; only the total was published.',
  'quickWinRecord.budget.unexplained':
    'Check: the sources add up to {sum}; the published total is {total}, a difference of {difference}.',
  'quickWinRecord.budget.source': 'Source of money',
  'quickWinRecord.budget.amount': 'Budget (Rp)',
  'quickWinRecord.budget.spent': 'Spent (Rp)',
  'quickWinRecord.budget.share': 'Absorption (%)',
  'quickWinRecord.budget.plan': 'Financial plan (%)',
  'quickWinRecord.account': 'Obstacles and follow-up',
  'quickWinRecord.account.due': 'Due',
  'quickWinRecord.account.overdue': '{date}, {days} overdue',
  'quickWinRecord.account.ahead': '{date}, in {days}',
  'quickWinRecord.account.today': '{date}, today',
  'quickWinRecord.account.notOwed':
    'Neither behind plan nor past a milestone: no account has to be given.',
  'quickWinRecord.account.postponed':
    'The due date was put off {count} {count|time|times}; the obstacle stayed the same.',
  'quickWinRecord.account.dated':
    'Report of {date}: entered {entered} by {post}, published {published}',
  'quickWinRecord.account.earlier': '{count} earlier {count|account|accounts}',
  'quickWinRecord.account.earlierRule': 'Only what differs from the account after it is written.',
  'quickWinRecord.account.spell': 'Reports of {from} to {to}',
  'quickWinRecord.account.single': 'Report of {to}',
  'quickWinRecord.account.spellDated': 'entered {entered}, published {published}',
  'quickWinRecord.reports': 'Monthly reports',
  'quickWinRecord.reports.count': '{count} {count|report|reports} published',
  'quickWinRecord.reports.silent': '{count} {count|month|months} not reported',
  'quickWinRecord.reports.late': '{count} entered late',
  'quickWinRecord.reports.revised': '{count} revised after publication',
  'quickWinRecord.reports.empty':
    'No report was published by {date}, and no month is past its due day yet.',
  'quickWinRecord.reports.caption': 'Newest first; figures are cumulative since the start',
  'quickWinRecord.reports.day': 'State on',
  'quickWinRecord.reports.entered': 'Entered',
  'quickWinRecord.reports.published': 'Published',
  'quickWinRecord.reports.plan': 'Planned work, %',
  'quickWinRecord.reports.actual': 'Work done, %',
  'quickWinRecord.reports.deviation': 'Deviation, p.p.',
  'quickWinRecord.reports.status': 'Status then',
  'quickWinRecord.reports.evidence': 'Evidence',
  'quickWinRecord.reports.by': 'Entered by',
  'quickWinRecord.reports.lateEntry': '{days} late',
  'quickWinRecord.reports.month': '{month}: not reported',
  'quickWinRecord.reports.owed': 'due {due}, {days} late',
  'quickWinRecord.reports.revision': 'Revised {published}: work {before} became {after}.',
  'quickWinRecord.reports.revisionOther': 'Revised {published}; work stays {after}.',
  'quickWinRecord.reports.first':
    'The version before was entered {entered}, published {published}.',
  'quickWinRecord.reports.replaced': 'replaced version',
  'quickWinRecord.reports.pieces': '{count} {count|file|files}',
  'quickWinRecord.reports.rule':
    'Every month from the start until the result is accepted; due {lag} after the end of the month. {rule}.',
  'quickWinRecord.reports.zone':
    'State on, entered, published and received are four different times',
  'quickWinRecord.evidence': 'Evidence',
  'quickWinRecord.evidence.finding':
    '{evidenced} of {reports} reports came with evidence; {pieces} files in all.',
  'quickWinRecord.evidence.missing': 'Without evidence: reports of {dates}.',
  'quickWinRecord.evidence.none': 'no evidence',
  'quickWinRecord.evidence.ofReport': 'Report of {date}',
  'quickWinRecord.evidence.noLink': 'no link',
  'quickWinRecord.evidence.older': '{count} older {count|report|reports}',
  'quickWinRecord.evidence.table': 'Show the evidence as a table',
  'quickWinRecord.evidence.name': 'Document',
  'quickWinRecord.evidence.kind': 'Kind',
  'quickWinRecord.evidence.date': 'Date',
  'quickWinRecord.evidence.report': 'Report',
  'quickWinRecord.evidence.link': 'Link',
  'quickWinRecord.evidence.photo': 'Photo',
  'quickWinRecord.evidence.document': 'Document',
  'quickWinRecord.evidence.minutes': 'Minutes',
  'quickWinRecord.evidence.data': 'Data',
  'quickWinRecord.evidence.rule':
    'Name, kind and date are on record; this dashboard does not check what a file says',
  'quickWinRecord.sites': 'Sites',
  'quickWinRecord.sites.finding':
    '{sites} {sites|site|sites} in {districts} {districts|district|districts}.',
  'quickWinRecord.sites.unplaced': 'Without a site on the map: {districts}.',
  'quickWinRecord.sites.empty': 'The catalogue has no sites of this quick win.',
  'quickWinRecord.sites.count': '{count} {count|site|sites}',
  'quickWinRecord.sites.caption': 'Sites by district',
  'quickWinRecord.sites.name': 'Site',
  'quickWinRecord.sites.longitude': 'Longitude',
  'quickWinRecord.sites.latitude': 'Latitude',
  'quickWinRecord.sites.rule': 'One triangle is one site',
  'quickWinRecord.outcome': 'Outcome indicator',
  'quickWinRecord.outcome.none':
    'This quick win names no outcome indicator; what it brings cannot be told from figures yet.',
  'quickWinRecord.outcome.unknown':
    'The outcome indicator {id} was not published by {date}; target {target}.',
  'quickWinRecord.outcome.noFigure':
    'No figure was published yet; the target of this quick win is {target}.',
  'quickWinRecord.outcome.met': 'The target of this quick win, {target}, is met.',
  'quickWinRecord.outcome.unmet': 'Still {gap} below the target of this quick win, {target}.',
  'quickWinRecord.outcome.over': 'Still {gap} above the target of this quick win, {target}.',
  'quickWinRecord.outcome.partial':
    '{value} in {months}, cumulative; the target of this quick win, {target}, can be judged when its period has ended.',
  'quickWinRecord.outcome.cumulative': 'cumulative',
  'quickWinRecord.outcome.targetFor': '{target} for {period}',
  'quickWinRecord.outcome.targets':
    'Target of the indicator for {period}: {own}; target of this quick win: {target}.',
  'quickWinRecord.outcome.bar': '{name}: {value}; target of the quick win {target}',
  'quickWinRecord.outcome.beforeStart':
    'This figure is from before this quick win begins, {start}.',
  'quickWinRecord.outcome.caveat':
    'This figure is for the whole regency and many things move it; its change is not the work of this quick win alone.',
};
