import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import { SelectField } from '@/ui/Field';

type IndicatorChoiceProps = {
  candidates: readonly IndicatorCondition[];
  value: string;
  onChange: (id: string) => void;
};

/** Indicators that can be mapped, grouped by dimension. */
export function IndicatorChoice({ candidates, value, onChange }: IndicatorChoiceProps) {
  const { t, say } = useI18n();
  const groups = DIMENSION_CODES.map((code) => ({
    label: t(`dimension.${code}`),
    choices: candidates
      .filter(({ indicator }) => indicator.dimension === code)
      .map(({ indicator }) => ({ value: indicator.id, label: say(indicator.name) })),
  })).filter(({ choices }) => choices.length > 0);
  return (
    <SelectField label={t('map.indicator')} value={value} groups={groups} onChange={onChange} />
  );
}
