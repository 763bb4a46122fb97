import type { WorksheetQuery } from '@/features/worksheet-matrix';

/** What the matrix of worksheets adds to the address of the page. */
export type WorksheetSearch = {
  /** A commission of the council, `?komisi=Komisi III`; whether it exists is decided where the data is. */
  komisi?: string | undefined;
  /** Id of an agency, `?perangkat=dlh`. */
  perangkat?: string | undefined;
};

/** Bad values fall back to nothing asked. */
export const parseWorksheetSearch = ({
  komisi,
  perangkat,
}: Record<string, unknown>): WorksheetSearch => ({
  komisi: typeof komisi === 'string' && komisi !== '' ? komisi : undefined,
  perangkat: typeof perangkat === 'string' && perangkat !== '' ? perangkat : undefined,
});

/** What a change of the matrix writes into the address; what it does not name stays. */
export const searchOf = (
  change: Partial<WorksheetQuery>,
): Partial<Record<keyof WorksheetSearch, string | undefined>> => ({
  ...('commission' in change && { komisi: change.commission }),
  ...('agency' in change && { perangkat: change.agency }),
});
