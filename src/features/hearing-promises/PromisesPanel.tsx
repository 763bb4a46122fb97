import type { SectionProps } from '@/domain/hearing/hearing';

export function PromisesPanel(_: SectionProps) {
  return null;
}
