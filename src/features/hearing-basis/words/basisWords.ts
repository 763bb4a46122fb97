import type { IndexScheme } from '@/domain/assessment/evaluation';
import type { OwnRules } from '@/domain/rules/ownRules';
import { shareOf } from '@/domain/units';
import { attentionValues } from '@/i18n/attentionRule';
import { weightText } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import type { BasisModel } from '../selectBasis';

/** That all statuses follow the rules below, and how much of the figures is simulated. */
export function basisFinding(model: BasisModel, i18n: I18n): string {
  const { t, format } = i18n;
  const { sources, simulatedFigures, on } = model;
  const figures = format.count(sources.figures);
  if (sources.figures === 0) return t('hearing.basis.findingEmpty', { date: format.date(on) });
  if (simulatedFigures === 0) return t('hearing.basis.findingReal', { figures });
  return t('hearing.basis.finding', simulatedValues(model, i18n));
}

/** How much of the figures is simulated; `null` where none is. */
export const simulatedWords = (model: BasisModel, i18n: I18n): string | null =>
  model.simulatedFigures === 0
    ? null
    : i18n.t('hearing.basis.slide.simulated', simulatedValues(model, i18n));

function simulatedValues({ sources, simulatedFigures }: BasisModel, { format }: I18n) {
  const share = shareOf(simulatedFigures, sources.figures);
  return {
    figures: format.count(sources.figures),
    simulated: format.count(simulatedFigures),
    share: share === null ? '–' : format.percent(share),
  };
}

export const attentionText = (rules: OwnRules, i18n: Pick<I18n, 't' | 'format'>): string =>
  i18n.t('hearing.basis.attentionText', attentionValues(rules, i18n));

/** Scale, weights and legal basis of the evaluation in force. */
export function schemeText({ scheme, on }: BasisModel, i18n: I18n): string {
  const { t, say, format } = i18n;
  if (scheme === null) return t('hearing.basis.noScheme', { date: format.date(on) });
  return t('hearing.basis.scheme', {
    name: say(scheme.name),
    min: format.number(scheme.scaleMin, 0),
    max: format.number(scheme.scaleMax, 0),
    weights: weightsOf(scheme, i18n),
    basis: scheme.legalBasis,
  });
}

const weightsOf = ({ components }: IndexScheme, i18n: I18n): string =>
  components.map(({ name, weight }) => `${i18n.say(name)} ${weightText(weight, i18n)}`).join(', ');
