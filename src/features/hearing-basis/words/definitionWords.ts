import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import type { DefinedIndicator } from '../selectBasis';

type Known = { agencies: AgencyNames; on: IsoDate };

/** What an indicator means, how it is computed and who answers for it, in sentences. */
export function definitionSentences(
  { indicator, isCumulative, definition }: DefinedIndicator,
  { agencies, on }: Known,
  { t, say, format }: I18n,
): string[] {
  const { unit, direction, cadence, expectedLag, agency } = definition?.indicator ?? indicator;
  const owner = agencies.get(agency);
  const measure = t('hearing.basis.definition.measure', {
    unit: say(unit.label),
    direction: t(`direction.${direction}`),
    every: t(`hearing.basis.definition.${isCumulative ? 'everySum' : 'every'}`, {
      cadence: t(`cadence.${cadence}`),
      lag: format.days(expectedLag),
    }),
  });
  if (definition === null)
    return [t('hearing.basis.definition.missing', { date: format.date(on) }), measure];
  return [
    say(definition.definition),
    t('hearing.basis.definition.formula', { formula: say(definition.formulaText) }),
    measure,
    t(`hearing.basis.definition.${owner?.name === definition.producer ? 'owner' : 'producer'}`, {
      producer: definition.producer,
      agency: owner?.shortName ?? agency,
      date: format.dateShort(definition.publishedAt),
    }),
  ];
}
