import type { RawReport } from './raw-api';
import { known } from './recomputed';

export type RawEvidencedReport = RawReport & {
  enteredAt: string;
  enteredBy: { id: string };
  spentBySource: { apbd: number; csr: number; other: number } | null;
  evidence: { name: { id: string }; kind: string; date: string; url?: string }[];
};

export type KnownReport = {
  latest: RawEvidencedReport;
  /** The version published before it, where there is one. */
  before: RawEvidencedReport | undefined;
};

/** Reports published by the day, oldest first, each with the version that it replaced. */
export function reportsKnown(reports: readonly RawEvidencedReport[], day: string): KnownReport[] {
  const published = reports.filter(({ publishedAt }) => publishedAt <= day);
  return known(published, ({ date }) => date, day)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((latest) => ({
      latest,
      before: published
        .filter((it) => it.date === latest.date && it !== latest)
        .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt))
        .at(-1),
    }));
}

const MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');

/** `2026-10-31` as "31 Okt 2026". */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 0) - 1]} ${year}`;
}
