import type { HearingChange } from '@/domain/hearing/changes/change';
import type { Source } from '@/domain/indicator/indicator';
import type { IsoDate } from '@/domain/time/calendar';

type Sourced = { source: Source; publishedAt: IsoDate };

/** The records that changes are shown from, as far as they name a source. */
export const changedRecords = (changes: readonly HearingChange[]): Sourced[] =>
  changes.flatMap(recordsOf).filter((record) => record !== null);

function recordsOf(change: HearingChange): (Sourced | null)[] {
  switch (change.kind) {
    case 'target-moved':
      return [change.rating?.figure ?? null];
    case 'value-revised':
    case 'value-moved':
      return [change.before, change.after];
    case 'status-flipped':
      return change.subject === 'indicator'
        ? [change.latest.before, change.latest.after]
        : [change.quickWin, change.reports.before, change.reports.after];
    case 'milestone-slipped':
      return [change.quickWin];
    case 'quick-win-moved':
      return [change.quickWin, change.reports.before, change.reports.after, change.corrected];
    case 'assessment-moved':
      return [change.before, change.after];
    case 'appeared':
    case 'vanished':
      return change.subject === 'indicator' ? [] : [change.quickWin];
    case 'method-changed':
    case 'agency-renamed':
      return [];
  }
}
