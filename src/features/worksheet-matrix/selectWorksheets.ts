import type { Worksheet } from '@/domain/assessment/worksheet';
import {
  type MatrixForm,
  type MatrixRow,
  worksheetMatrix,
} from '@/domain/assessment/worksheetMatrix';
import { compareCodes } from '@/domain/order';
import type { Agency } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';

/** What the matrix is narrowed to; a name that the regency does not know asks for nothing. */
export type WorksheetQuery = {
  /** DPRD commission, "Komisi III". */
  commission?: string | undefined;
  /** Id of an agency. */
  agency?: string | undefined;
};

export type WorksheetsModel = {
  forms: MatrixForm[];
  /** Rows that the query leaves, the longest overdue agency first. */
  rows: MatrixRow[];
  /** How many agencies have a row without a query. */
  all: number;
  /** Agencies of the query that are asked for no worksheet at all. */
  notAsked: string[];
  /** The query as far as the regency knows it. */
  query: WorksheetQuery;
  commissions: string[];
  /** Agencies to choose from: those of the commission. */
  agencies: string[];
};

/** The matrix as known on the date, narrowed; `null` when no worksheet was published. */
export function selectWorksheets(
  worksheets: readonly Worksheet[],
  agencies: readonly Agency[],
  asked: WorksheetQuery,
  on: IsoDate,
): WorksheetsModel | null {
  const { forms, rows } = worksheetMatrix(worksheets, on);
  if (rows.length === 0) return null;
  const commissions = [...new Set(agencies.flatMap(({ commission }) => commission ?? []))];
  const ids = [...new Set([...agencies.map(({ id }) => id), ...rows.map(({ agency }) => agency)])];
  const query = {
    commission: commissions.find((known) => known === asked.commission),
    agency: ids.find((known) => known === asked.agency),
  };
  const partners = ids.filter(
    (id) => query.commission === undefined || commissionOf(agencies, id) === query.commission,
  );
  const wanted = new Set(partners.filter((id) => (query.agency ?? id) === id));
  const withRow = new Set(rows.map(({ agency }) => agency));
  return {
    forms,
    rows: rows.filter(({ agency }) => wanted.has(agency)),
    all: rows.length,
    notAsked: [...wanted].filter((id) => !withRow.has(id)),
    query,
    commissions: commissions.sort(compareCodes),
    agencies: partners,
  };
}

const commissionOf = (agencies: readonly Agency[], id: string): string | undefined =>
  agencies.find((agency) => agency.id === id)?.commission;
