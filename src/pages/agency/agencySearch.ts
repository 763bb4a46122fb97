import { DUTY_KINDS, type DutyKind } from '@/domain/agency/duties/duty';
import { type IsoDate, isIsoDate } from '@/domain/time/calendar';

/** What the address of an agency's page may say besides what every address says. */
export type AgencySearch = {
  /** Kind of duty, `?jenis=tonggak`. */
  jenis?: DutyKind | undefined;
  /** From when on deeds are listed, `?sejak=2026-10-01`. */
  sejak?: IsoDate | undefined;
};

/** The words of the address; they stay Indonesian in every language. */
export const KIND_WORDS: Record<DutyKind, string> = {
  figure: 'angka',
  report: 'laporan',
  milestone: 'tonggak',
  'follow-up': 'tindak-lanjut',
  worksheet: 'kertas-kerja',
  promise: 'janji',
};

/** A value that means nothing is unset. */
export function parseAgencySearch(raw: Record<string, unknown>): AgencySearch {
  const { jenis, sejak } = raw;
  return {
    jenis: DUTY_KINDS.find((kind) => KIND_WORDS[kind] === jenis),
    sejak: typeof sejak === 'string' && isIsoDate(sejak) ? sejak : undefined,
  };
}
