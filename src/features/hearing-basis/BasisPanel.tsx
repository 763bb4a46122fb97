import type { SectionProps } from '@/domain/hearing/hearing';

export function BasisPanel(_: SectionProps) {
  return null;
}
