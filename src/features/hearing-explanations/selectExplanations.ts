import { type AttentionItem, attentionItems } from '@/domain/attention/attention';
import type { ScorecardConditions } from '@/domain/attention/scorecardConditions';
import type { HearingScope } from '@/domain/hearing/scope';
import { indicatorsInScope, quickWinsInScope } from '@/domain/hearing/scope';
import type { Agency, AgencyNames } from '@/domain/region/region';
import type { OwnRules } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import { explainedItem } from './explainedItem';

export type OffTrackItem = Exclude<AttentionItem, { kind: 'unreported' }>;
export type UnreportedItem = Extract<AttentionItem, { kind: 'unreported' }>;

export type ExplanationsModel = {
  /** Off target or behind schedule, worst first. */
  offTrack: OffTrackItem[];
  /** The longest owed first. */
  unreported: UnreportedItem[];
  /** Of both: those whose problem or next step is not filled in. */
  unexplained: number;
  /** False where the scope holds nothing, so that nothing can be said to be on track. */
  hasData: boolean;
  agencies: AgencyNames;
  /** The day of the edition. */
  on: IsoDate;
  rules: OwnRules;
};

type Asked = {
  scope: HearingScope;
  agencies: readonly Agency[];
  names: AgencyNames;
  on: IsoDate;
};

/** All that the agencies of a scope owe an explanation for; the rule is that of Perlu Perhatian. */
export function selectExplanations(
  conditions: ScorecardConditions,
  { scope, agencies, names, on }: Asked,
): ExplanationsModel {
  const indicators = indicatorsInScope(conditions.indicators, scope, agencies);
  const quickWins = quickWinsInScope(conditions.quickWins, scope, agencies);
  const items = attentionItems({ indicators, quickWins, rules: conditions.rules });
  return {
    offTrack: items.filter((item) => item.kind !== 'unreported'),
    unreported: items.filter((item) => item.kind === 'unreported'),
    unexplained: items.filter((item) => !isExplained(item)).length,
    hasData: indicators.length + quickWins.length > 0,
    agencies: names,
    on,
    rules: conditions.rules,
  };
}

function isExplained(item: AttentionItem): boolean {
  const { account } = explainedItem(item);
  return account !== null && account.obstacle !== null && account.followUp !== null;
}
