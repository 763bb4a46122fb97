import type { BandedScaleModel } from '@/charts/banded-scale/bandedScaleModel';
import type { IndexEdition } from '@/domain/assessment/indices/indexEditions';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';

/** The editions of an index as sections of one drawing, each with its own bands. */
export function bandedModel(
  editions: readonly IndexEdition[],
  { say, format }: I18n,
): BandedScaleModel {
  return {
    min: Math.min(...editions.map(({ scheme }) => scheme.scaleMin)),
    max: Math.max(...editions.map(({ scheme }) => scheme.scaleMax)),
    formatValue: (value) => format.number(value, SCORE_DECIMALS),
    sections: editions.map(({ scheme, slots }) => ({
      key: scheme.id,
      name: say(scheme.name),
      bands: [...scheme.bands]
        .sort((a, b) => a.from - b.from)
        .map(({ from, label }) => ({ from, label: say(label), short: withoutAside(say(label)) })),
      slots: slots.map(({ year, point }) => ({ year, value: point?.score.value ?? null })),
    })),
  };
}

/** "Baik (Berkembang)" stays "Baik" where there is little room. */
const withoutAside = (label: string): string => label.replace(/ \(.*\)$/, '');
