import type { ChangeKind, HearingChange } from '@/domain/hearing/changes/change';
import type { EditionPair } from '@/domain/hearing/changes/editionPair';
import { hearingChanges } from '@/domain/hearing/changes/hearingChanges';
import type { ComparedWith } from '@/domain/hearing/hearing';
import { indicatorsInScope, quickWinsInScope } from '@/domain/hearing/scope';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';

/** Kinds that are read together, in the order of the rule. */
const GROUPS = [
  { name: 'targets', kinds: ['target-moved'] },
  { name: 'revisions', kinds: ['value-revised'] },
  { name: 'statuses', kinds: ['status-flipped'] },
  { name: 'milestones', kinds: ['milestone-slipped'] },
  { name: 'methods', kinds: ['method-changed'] },
  { name: 'presence', kinds: ['appeared', 'vanished', 'agency-renamed'] },
  { name: 'assessments', kinds: ['assessment-moved'] },
  { name: 'values', kinds: ['value-moved'] },
  { name: 'works', kinds: ['quick-win-moved'] },
] as const satisfies { name: string; kinds: readonly ChangeKind[] }[];

export type GroupName = (typeof GROUPS)[number]['name'];

export type ChangeGroup = {
  name: GroupName;
  /** Most telling first. */
  changes: HearingChange[];
  better: number;
  worse: number;
};

export type ComparedModel = {
  kind: 'compared';
  since: ComparedWith;
  on: IsoDate;
  /** As they are called on the later day. */
  agencies: AgencyNames;
  /** How many items were looked at on the later day. */
  compared: { indicators: number; quickWins: number };
  changes: HearingChange[];
  /** Those that hold something. */
  groups: ChangeGroup[];
};

export type ChangesModel = { kind: 'no-earlier-edition' } | ComparedModel;

type Given = { since: ComparedWith | null; pair: EditionPair; agencies: AgencyNames };

export function selectChanges({ since, pair, agencies }: Given): ChangesModel {
  if (since === null) return { kind: 'no-earlier-edition' };
  const { after, scope } = pair;
  const changes = hearingChanges(pair);
  return {
    kind: 'compared',
    since,
    on: after.on,
    agencies,
    compared: {
      indicators: indicatorsInScope(after.indicators, scope, after.agencies).length,
      quickWins: quickWinsInScope(after.quickWins, scope, after.agencies).length,
    },
    changes,
    groups: GROUPS.map(({ name, kinds }) => groupOf(name, kinds, changes)).filter(
      (group) => group.changes.length > 0,
    ),
  };
}

function groupOf(
  name: GroupName,
  kinds: readonly ChangeKind[],
  all: readonly HearingChange[],
): ChangeGroup {
  const changes = all.filter(({ kind }) => kinds.includes(kind));
  const count = (verdict: HearingChange['improvement']) =>
    changes.filter(({ improvement }) => improvement === verdict).length;
  return { name, changes, better: count('better'), worse: count('worse') };
}
