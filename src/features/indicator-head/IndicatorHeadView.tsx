import type { SubDimension } from '@/domain/dimension/dimension';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { Instant } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { PageHead } from '@/ui/PageHead';
import { HeadFacts } from './facts/HeadFacts';
import { headFinding } from './headFinding';
import { Trail } from './Trail';

type IndicatorHeadViewProps = {
  condition: IndicatorCondition;
  /** `null` while it is on its way. */
  subDimension: SubDimension | null | undefined;
  regencyName: string;
  receivedAt: Instant;
};

/** Where the indicator belongs, what its newest figure means, and that figure against its target. */
export function IndicatorHeadView(props: IndicatorHeadViewProps) {
  const { condition, subDimension, regencyName, receivedAt } = props;
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { indicator, latest } = condition;
  return (
    <>
      <PageHead
        title={headFinding(condition, i18n)}
        documentTitle={t('indicator.documentTitle', {
          name: say(indicator.name),
          regency: regencyName,
        })}
        trail={<Trail indicator={indicator} subDimension={subDimension} />}
        facts={[
          ...provenanceWords(latest === null ? [] : [latest], i18n),
          t('provenance.received', { time: format.moment(receivedAt) }),
        ]}
      />
      <HeadFacts condition={condition} />
    </>
  );
}
