import type { duties as id } from '../../id/pages/duties';
import type { Translation } from '../../translation';

export const duties: Translation<typeof id> = {
  'duty.kind.figure': 'Indicator figure',
  'duty.kind.report': 'Quick win report',
  'duty.kind.milestone': 'Milestone',
  'duty.kind.follow-up': 'Follow-up',
  'duty.kind.worksheet': 'Worksheet',
  'duty.kind.promise': 'Hearing promise',
  'duty.late': '{days} overdue',
  'duty.today': 'today',
  'duty.coming': 'in {days}',
  'duty.rule.report':
    'Quick win report: every month, {days} after its end at the latest. A rule of this dashboard.',
};
