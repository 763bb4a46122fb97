import type { SectionProps } from '@/domain/hearing/hearing';

export function ExplanationsPanel(_: SectionProps) {
  return null;
}
