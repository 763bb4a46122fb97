import type { Indicator } from '@/domain/indicator/indicator';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import type { I18n } from '@/i18n/I18n';
import type { DefinitionRow, KnownDefinition } from './definitionRow';

/** What is measured, how it is computed, and by which methods. */
export function meaningRows(
  { condition: { indicator }, definition }: KnownDefinition,
  i18n: I18n,
): DefinitionRow[] {
  const { t, say } = i18n;
  const rows: DefinitionRow[] = [{ term: t('indicator.definition.code'), texts: [indicator.code] }];
  if (definition !== null) {
    const { aliases, definition: meaning, formulaText } = definition;
    if (aliases.length > 0)
      rows.push({ term: t('indicator.definition.aliases'), texts: [aliases.join(', ')] });
    rows.push(
      { term: t('indicator.definition.definition'), texts: [say(meaning)] },
      { term: t('indicator.definition.formula'), texts: [say(formulaText)] },
    );
  }
  return [
    ...rows,
    {
      term: t('indicator.definition.unit'),
      texts: [
        t('indicator.definition.unitValue', {
          unit: say(indicator.unit.label),
          direction: t(`direction.${indicator.direction}`),
        }),
      ],
    },
    { term: t('indicator.definition.methods'), texts: methodTexts(indicator, definition, i18n) },
  ];
}

/** Where there are several, which one leads and why. */
function methodTexts(
  { methods, leadMethod }: Indicator,
  definition: IndicatorDefinition | null,
  { t, say }: I18n,
): string[] {
  const texts = methods.flatMap(({ id, name, note }) => {
    const isLead = methods.length > 1 && id === leadMethod;
    const method = isLead ? t('indicator.definition.lead', { method: say(name) }) : say(name);
    return [method, ...(note === undefined ? [] : [say(note)])];
  });
  const reason = definition?.leadReason ?? null;
  if (reason === null) return texts;
  return [...texts, t('indicator.definition.leadReason', { reason: say(reason) })];
}
