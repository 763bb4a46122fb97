import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import type { Evidence, EvidencedReport } from '@/domain/quick-win/quickWinReport';
import { type KnownQuickWin, knownQuickWin } from '@/domain/quick-win/record/knownQuickWin';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { aQuickWin, aReport } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';

/** Builders for tests: valid as they are, each field replaceable. */

export const aPlan = (over: Partial<QuickWinPlan> = {}): QuickWinPlan => ({
  ...aQuickWin({ start: isoDate('2026-06-01') }),
  subDimension: 'public-service',
  description: { id: 'Contoh' },
  supportingAgencies: [],
  year: 2026,
  outcome: null,
  plannedCurve: [],
  sites: [],
  ...over,
});

export const aPiece = (over: Partial<Evidence> = {}): Evidence => ({
  name: { id: 'Foto bertanda lokasi' },
  kind: 'photo',
  date: isoDate('2026-09-28'),
  url: null,
  ...over,
});

/** Entered five days after the day it describes and published three days later, unless told otherwise. */
export function anEvidencedReport(
  day: string,
  over: Partial<EvidencedReport> = {},
): EvidencedReport {
  const month = Number(day.slice(5, 7)) + 1;
  const next = `${day.slice(0, 5)}${String(month).padStart(2, '0')}`;
  return {
    ...aReport({ date: isoDate(day) }),
    enteredAt: isoDate(`${next}-05`),
    publishedAt: isoDate(`${next}-08`),
    enteredBy: { id: 'Kasubbag Perencanaan' },
    spentBySource: null,
    evidence: [],
    ...over,
  };
}

/** What is known on a day of a quick win with these reports. */
export function aKnownQuickWin(
  reports: readonly EvidencedReport[],
  on = '2026-11-22',
  plan: Partial<QuickWinPlan> = {},
): KnownQuickWin {
  const known = knownQuickWin('qw-1', [aPlan(plan)], reports, isoDate(on), USUAL_RULES);
  if (known === null) throw new Error(`The quick win is published after ${on}`);
  return known;
}
