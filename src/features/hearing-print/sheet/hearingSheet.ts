import type { Hearing } from '@/domain/hearing/hearing';
import { hearingName } from '@/i18n/hearingName';
import type { I18n } from '@/i18n/I18n';
import type { PageSheet } from '@/ui/print/pageSheet';
import type { Paper } from '@/ui/print/paper';

export type HearingPaper = {
  paper: Paper;
  hearing: Pick<Hearing, 'name' | 'asOf' | 'meetingDate'>;
  /** Name of the regency without its kind, "Lombok Tengah". */
  regency: string;
  /** In its short form; `null` while it is not known. */
  fingerprint: string | null;
  /** True where any figure on the paper is simulated. */
  isSimulated: boolean;
  permalink: string;
  qr: string | null;
};

/** What every page of a hearing's paper says of itself, should it lie alone on a table. */
export function hearingSheet(shown: HearingPaper, i18n: I18n): PageSheet {
  const { t, format } = i18n;
  const { paper, hearing, fingerprint, isSimulated, permalink, qr } = shown;
  const { meetingDate, asOf } = hearing;
  const regency = t('paper.regency', { name: shown.regency });
  const name = hearingName(hearing, i18n);
  const meeting =
    meetingDate === null ? null : t('hearing.print.meeting', { date: format.date(meetingDate) });
  return {
    paper,
    head: [regency, joined([name, meeting])],
    lines: [
      joined([regency, name, meeting]),
      joined([
        t('paper.asOf', { date: format.date(asOf) }),
        fingerprint && t('hearing.print.fingerprint', { fingerprint }),
        isSimulated ? t('hearing.print.simulated') : null,
      ]),
      // The fingerprint stands above in its short form; whole, it is in the QR.
      permalink.replace(/;sidik=[0-9a-f.]+/, ''),
    ],
    qr,
    pageOf: (page, pages) => t('paper.pageOf', { page, pages }),
  };
}

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');
