import type { SectionProps } from '@/domain/hearing/hearing';

export function ChangesPanel(_: SectionProps) {
  return null;
}
