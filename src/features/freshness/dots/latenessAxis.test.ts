import { describe, expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import type { AgencyFreshness } from '../selectFreshness';
import { latenessAxis } from './latenessAxis';

const at = (daysPastDue: number): AgencyFreshness => ({
  kind: daysPastDue > 0 ? 'late' : 'current',
  agency: `agency-${daysPastDue}`,
  owed: 1,
  late: daysPastDue > 0 ? 1 : 0,
  lateNames: [],
  nextDue: null,
  due: isoDate('2026-11-01'),
  daysPastDue: days(daysPastDue),
  lastEntry: null,
});

describe('axis of days against the deadline', () => {
  test.each([
    ['holds every late agency', [143], [-20], 30, 180, [-30, 0, 30, 60, 90, 120, 150]],
    ['reaches no further ahead than 90 days', [12], [-219], 90, 120, [-90, -60, -30, 0, 30]],
    ['keeps room on both sides when nobody is late', [], [-5], 30, 60, [-30, 0, 30]],
    ['reaches no further past than 240 days', [1332], [-5], 30, 270, [0, 60, 120, 180, 240]],
  ])('%s', (_, late, current, ahead, length, ticks) => {
    const axis = latenessAxis({ late: late.map(at), current: current.map(at) });
    expect(axis).toEqual({ ahead, length, ticks });
  });
});
