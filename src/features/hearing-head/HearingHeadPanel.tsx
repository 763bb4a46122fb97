import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

export function HearingHeadPanel({ hearing }: SectionProps) {
  const { say } = useI18n();
  return <PageHead title={say(hearing.name)} documentTitle={say(hearing.name)} />;
}
