import { ChartFigure } from '@/charts/ChartFigure';
import { GapChart } from '@/charts/gap/GapChart';
import type { DistrictGap } from '@/domain/district/districtGap';
import type { GapYear } from '@/domain/district/districtGapYear';
import type { Indicator } from '@/domain/indicator/indicator';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Provenance } from '@/ui/Prose';
import { gapModel } from './gapModel';
import { gapTable } from './gapTable';
import { gapFinding, gapSummary } from './gapWords';

type DistrictGapViewProps = {
  gap: DistrictGap;
  /** The newest year. */
  last: GapYear;
  indicator: Indicator;
  /** How many districts there are. */
  districts: number;
};

export function DistrictGapView({ gap, last, indicator, districts }: DistrictGapViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const finding = gapFinding(gap, last, indicator, i18n);
  return (
    <>
      <ChartFigure
        title={finding}
        subtitle={t('gap.subtitle', { name: say(indicator.name), unit: say(indicator.unit.label) })}
        summary={gapSummary({ gap, last, indicator, districts }, i18n)}
        table={gapTable({ gap, indicator, districts }, i18n)}
        tableLabel={t('panel.showTable')}
      >
        <GapChart model={gapModel(gap, indicator, i18n)} label={finding} />
      </ChartFigure>
      <Provenance
        parts={[
          format.period(last.period),
          ...provenanceWords(
            gap.years.flatMap(({ observations }) => observations),
            i18n,
          ),
        ]}
      />
    </>
  );
}
