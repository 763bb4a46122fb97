import type { SectionProps } from '@/domain/hearing/hearing';

export function IndicatorsPanel(_: SectionProps) {
  return null;
}
