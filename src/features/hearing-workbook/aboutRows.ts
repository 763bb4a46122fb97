import type { Fingerprint } from '@/domain/hearing/content/fingerprint';
import type { Hearing } from '@/domain/hearing/hearing';
import type { SimulatedShare } from '@/domain/hearing/simulatedShare';
import type { AgencyNames } from '@/domain/region/region';
import type { Instant } from '@/domain/time/calendar';
import { hearingName } from '@/i18n/hearingName';
import type { I18n } from '@/i18n/I18n';
import { scopeWords } from '@/i18n/scopeWords';
import type { DownloadOrigin } from '@/ui/download/DownloadOrigin';

/** What a workbook says of itself once it has left the page. */
export type EditionFacts = {
  hearing: Hearing;
  regency: DownloadOrigin['regency'];
  names: AgencyNames;
  /** In its short form and by part; `null` where it could not be computed. */
  fingerprint: { short: string; parts: Fingerprint } | null;
  share: SimulatedShare;
  permalink: string;
  madeAt: Instant;
};

/** The facts as labelled lines, in the language of the screen; what does not hold has no line. */
export function aboutRows(facts: EditionFacts, i18n: I18n): [label: string, text: string][] {
  const { t, format } = i18n;
  const { hearing, regency, names, fingerprint, share, permalink, madeAt } = facts;
  const lines: [label: string, text: string | null][] = [
    [t('hearing.workbook.edition'), hearingName(hearing, i18n)],
    [t('hearing.workbook.regency'), `${regency.name} (${regency.code})`],
    [
      t('hearing.workbook.meeting'),
      hearing.meetingDate === null ? null : format.date(hearing.meetingDate),
    ],
    [t('hearing.workbook.asOf'), hearing.asOf],
    [t('hearing.workbook.scope'), scopeWords(hearing.scope, names, i18n)],
    [t('hearing.workbook.since'), sinceWords(hearing.since, i18n)],
    [t('hearing.workbook.fingerprint'), fingerprint?.short ?? null],
    [t('hearing.workbook.fingerprintParts'), fingerprint?.parts ?? null],
    [
      t('hearing.workbook.simulated'),
      t('hearing.workbook.simulatedCount', {
        simulated: format.count(share.simulated),
        all: format.count(share.all),
      }),
    ],
    [t('hearing.workbook.permalink'), permalink],
    [t('hearing.workbook.madeAt'), format.moment(madeAt)],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [[label, text]]));
}

function sinceWords(since: Hearing['since'], { t, say, format }: I18n): string | null {
  if (since === null) return null;
  const date = format.date(since.asOf);
  return since.name === null
    ? t('hearing.workbook.sinceDay', { date })
    : t('hearing.workbook.sinceEdition', { name: say(since.name), date });
}
