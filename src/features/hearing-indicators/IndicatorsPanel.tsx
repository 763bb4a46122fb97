import type { SectionProps } from '@/domain/hearing/hearing';
import { IndicatorsView } from './report/IndicatorsView';
import { useIndicators } from './useIndicators';

/** Indikator menurut perangkat daerah: every indicator of the scope against its target. */
export const IndicatorsPanel = (props: SectionProps) => (
  <IndicatorsView model={useIndicators(props)} />
);
