import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import { selectAttention } from '@/features/attention/selectAttention';
import { selectDimensions } from '@/features/dimension-cards/selectDimensions';
import { selectEvaluation } from '@/features/evaluation/selectEvaluation';
import { selectFreshness } from '@/features/freshness/selectFreshness';
import { selectLead } from '@/features/overview-lead/selectLead';
import { selectQuickWinProgress } from '@/features/quick-win-progress/selectQuickWinProgress';

/** What the panels of the overview make of a scorecard; those whose part is broken make nothing. */
export function thoughtsOf(survivor: unknown, on: IsoDate): unknown[] {
  if (!isScorecard(survivor)) return [];
  const scorecard = survivor;
  const { indicators, quickWins, programmes, evaluations } = scorecard;
  const thoughts: unknown[] = [];
  if (indicators.ok) {
    const conditions = indicatorConditionsOf(scorecard, on);
    thoughts.push(conditions, selectFreshness(conditions, on));
    if (programmes.ok) thoughts.push(selectDimensions(conditions, programmes.value, on));
  }
  if (quickWins.ok) {
    const conditions = quickWinConditionsOf(scorecard, { on, rules: USUAL_RULES });
    thoughts.push(conditions, selectQuickWinProgress(conditions, { on, rules: USUAL_RULES }));
  }
  if (indicators.ok && quickWins.ok) {
    const both = {
      indicators: indicatorConditionsOf(scorecard, on),
      quickWins: quickWinConditionsOf(scorecard, { on, rules: USUAL_RULES }),
      rules: USUAL_RULES,
    };
    thoughts.push(selectLead(both), selectAttention(both));
  }
  if (evaluations.ok) thoughts.push(selectEvaluation(evaluations.value, on));
  return thoughts;
}

const isScorecard = (value: unknown): value is Scorecard =>
  typeof value === 'object' && value !== null && 'coversFrom' in value;
