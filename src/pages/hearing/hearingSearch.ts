/** What the address of a hearing may say besides what every address says. */
export type HearingSearch = {
  /** Earlier edition or day to compare with, `?sejak=lkpj-2025`. */
  sejak?: string | undefined;
  /** Another scope than that of the edition, `?lingkup=agency:dlh`. */
  lingkup?: string | undefined;
  /** `presentasi`: as slides; `pembicara`: the speaker's own window. */
  tampil?: 'presentasi' | 'pembicara' | undefined;
  /** Paper to print on, `?kertas=f4`; A4 needs no word. */
  kertas?: 'f4' | undefined;
};

const VIEWS = ['presentasi', 'pembicara'] as const;
const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** A value that means nothing is unset. */
export const parseHearingSearch = ({
  sejak,
  lingkup,
  tampil,
  kertas,
}: Record<string, unknown>): HearingSearch => ({
  sejak: textOf(sejak),
  lingkup: textOf(lingkup),
  tampil: VIEWS.find((view) => view === tampil),
  kertas: kertas === 'f4' ? kertas : undefined,
});
