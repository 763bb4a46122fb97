import type { SectionProps } from '@/domain/hearing/hearing';

export function MacroPanel(_: SectionProps) {
  return null;
}
