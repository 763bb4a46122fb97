import type { SectionProps } from '@/domain/hearing/hearing';

export function QuickWinsPanel(_: SectionProps) {
  return null;
}
