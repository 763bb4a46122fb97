import { useAgencyNames } from '@/api/scorecard/useAgencyNames';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { IndicatorFactsView } from './IndicatorFactsView';
import { useIndicatorCondition } from './useIndicatorCondition';

type IndicatorFactsBlockProps = {
  viewpoint: Viewpoint;
  id: string;
  /** No history stands beside the facts, so they spread. */
  isAlone: boolean;
};

/** The value of an indicator, and what makes it readable. */
export function IndicatorFactsBlock({ viewpoint, id, isAlone }: IndicatorFactsBlockProps) {
  const condition = useIndicatorCondition(viewpoint, id);
  const agencies = useAgencyNames(viewpoint);
  if (condition === null) return null;
  const { agency } = condition.indicator;
  const owner = agencies.get(agency)?.shortName ?? agency;
  return <IndicatorFactsView condition={condition} owner={owner} isAlone={isAlone} />;
}
