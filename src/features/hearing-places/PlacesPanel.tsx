import type { SectionProps } from '@/domain/hearing/hearing';

export function PlacesPanel(_: SectionProps) {
  return null;
}
