import type { Viewpoint } from '@/domain/time/viewpoint';
import { IndicatorFactsView } from './IndicatorFactsView';
import { useIndicatorCondition } from './useIndicatorCondition';

/** The value of an indicator, and what makes it readable. */
export function IndicatorFactsBlock({ viewpoint, id }: { viewpoint: Viewpoint; id: string }) {
  const condition = useIndicatorCondition(viewpoint, id);
  return condition && <IndicatorFactsView condition={condition} />;
}
