import type { IndexScheme } from '@/domain/assessment/evaluation';
import { ATTENTION_RULE } from '@/domain/attention/attention';
import { SCHEDULE_RULE } from '@/domain/quick-win/schedule';
import { shareOf } from '@/domain/units';
import { weightText } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import type { BasisModel } from '../selectBasis';

/** That all statuses follow the rules below, and how much of the figures is simulated. */
export function basisFinding({ sources, simulatedFigures, on }: BasisModel, i18n: I18n): string {
  const { t, format } = i18n;
  const share = shareOf(simulatedFigures, sources.figures);
  if (share === null) return t('hearing.basis.findingEmpty', { date: format.date(on) });
  const figures = format.count(sources.figures);
  if (simulatedFigures === 0) return t('hearing.basis.findingReal', { figures });
  return t('hearing.basis.finding', {
    figures,
    simulated: format.count(simulatedFigures),
    share: format.percent(share, 0),
  });
}

export const attentionText = ({ t, format }: Pick<I18n, 't' | 'format'>): string =>
  t('hearing.basis.attentionText', {
    bands: ATTENTION_RULE.bands.map((band) => t(`band.${band}`)).join(', '),
    schedules: ATTENTION_RULE.schedules.map((status) => t(`schedule.${status}`)).join(', '),
    critical: format.number(SCHEDULE_RULE.criticalBelow, 0),
  });

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
