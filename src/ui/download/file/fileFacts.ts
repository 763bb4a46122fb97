import type { Instant, IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '../../data-table/DataTable';
import type { DownloadOrigin } from '../DownloadOrigin';
import type { Downloadable } from '../downloadable';

/** What a file says of itself once it has left the page. */
export type FileFacts = {
  title: string;
  subtitle: string | null;
  caption: string;
  regency: DownloadOrigin['regency'];
  /** The file holds what was published by this day. */
  asOf: IsoDate;
  /** Source, period, publication and simulated mark of the figures, as under the drawing. */
  source: string | null;
  /** Opens the same view on the same day. */
  permalink: string;
  madeAt: Instant;
};

export function fileFacts(
  { title, subtitle }: Pick<Downloadable, 'title' | 'subtitle'>,
  { caption, note }: DataTableModel,
  { regency, on, clock }: DownloadOrigin,
  address: string,
): FileFacts {
  return {
    title: title ?? caption,
    subtitle: subtitle ?? null,
    caption,
    regency,
    asOf: on,
    source: note ?? null,
    permalink: permalinkOf(address, on),
    madeAt: clock(),
  };
}

/** The address with the day it was looked at: without it tomorrow's figures would open. */
export function permalinkOf(address: string, on: IsoDate): string {
  const url = new URL(address);
  url.searchParams.set('per', on);
  return url.href;
}

/** The facts as labelled lines, in the language of the screen. */
export function factLines(facts: FileFacts, { t, format }: Pick<I18n, 't' | 'format'>) {
  const { title, subtitle, caption, regency, source } = facts;
  const lines: [label: string, text: string | null][] = [
    [t('download.title'), title],
    [t('download.subtitle'), subtitle],
    [t('download.table'), caption === title ? null : caption],
    [t('download.regency'), `${regency.name} (${regency.code})`],
    [t('download.asOf'), facts.asOf],
    [t('download.source'), source],
    [t('download.permalink'), facts.permalink],
    [t('download.madeAt'), format.moment(facts.madeAt)],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [[label, text]]));
}
