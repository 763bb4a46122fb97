import type { RefObject } from 'react';
import { gatherReport } from '@/api/error-report/gatherReport';
import { errorReport as en } from '@/i18n/messages/en/pages/error-report';
import { errorReport as id } from '@/i18n/messages/id/pages/error-report';
import { CopyReport } from '@/ui/error-report/CopyReport';

export type ReportCopyProps = {
  error: unknown;
  /** What the screen says of it beside the error itself, when it is copied. */
  told?: RefObject<readonly string[]>;
};

/** Where a page or the whole app failed, its language may be unknown too. */
const WORDS = {
  copy: `${id.copy} · ${en.copy}`,
  copied: `${id.copied} · ${en.copied}`,
  manual: `${id.manual} · ${en.manual}`,
};

/** The operator's report of a page, or an app, that cannot be shown. */
export const ReportCopy = ({ error, told }: ReportCopyProps) => (
  <CopyReport words={WORDS} report={() => gatherReport([error, ...(told?.current ?? [])])} />
);
