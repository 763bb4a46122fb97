import { gatherReport } from '@/api/error-report/gatherReport';
import { useI18n } from '@/i18n/I18n';
import { errorReport as en } from '@/i18n/messages/en/pages/error-report';
import { errorReport as id } from '@/i18n/messages/id/pages/error-report';
import { CopyReport } from '@/ui/error-report/CopyReport';

const WORDS = { id, en };

/** The operator's report of a panel that failed. */
export function ReportCopy({ error }: { error: Error }) {
  const { locale } = useI18n();
  return <CopyReport words={WORDS[locale]} report={() => gatherReport([error])} />;
}
