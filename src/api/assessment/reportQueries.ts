import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { Budget } from '@/domain/quick-win/quickWin';
import type { EvidencedReport } from '@/domain/quick-win/quickWinReport';
import type { RegencyCode } from '@/domain/region/region';
import { isoDate } from '@/domain/time/calendar';
import { rupiah } from '@/domain/units';
import { type ApiBase, resourceUrl } from '../apiBase';
import { reportsSchema } from '../contract/assessment/evidencedReportSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { toReport } from '../scorecard/toScorecard';
import { type SourceLookup, sourceLookup } from '../toRecords';

type Wire = v.InferOutput<typeof reportsSchema>['reports'][number];

/**
 * All reports of one quick win with their evidence, every published version. Throws `HttpError` with
 * status 404 for an unknown quick win, `ContractError` for a broken answer.
 */
export const reportsQuery = (base: ApiBase, regency: RegencyCode, quickWin: string) =>
  queryOptions({
    queryKey: ['reports', base.assessment, regency, quickWin],
    queryFn: async ({ signal }) => {
      const url = resourceUrl(base, 'reports', { regency, quickWin });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, reportsSchema, body, ({ reports, sources }) => {
          const source = sourceLookup(url, sources);
          return reports.map((wire) => toEvidencedReport(wire, source));
        }),
      );
    },
  });

const toEvidencedReport = (wire: Wire, source: SourceLookup): EvidencedReport => ({
  ...toReport(wire, source),
  enteredBy: wire.enteredBy,
  spentBySource: wire.spentBySource && toBudget(wire.spentBySource),
  evidence: wire.evidence.map(({ url = null, ...piece }) => ({
    ...piece,
    date: isoDate(piece.date),
    url,
  })),
});

const toBudget = ({ apbd, csr, other }: Record<keyof Budget, number>): Budget => ({
  apbd: rupiah(apbd),
  csr: rupiah(csr),
  other: rupiah(other),
});
