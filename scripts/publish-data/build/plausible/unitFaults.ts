import type { Place, Problem } from '../../report/problem';
import type { Definition } from '../catalog/indicators';
import { rowProblem } from '../parts/context';

type Valued = { at: Place; value: number };

const shown = (value: number): string => String(value).replace('.', ',');

/** Decimals of a number as it is kept; 1e-7 has more than anybody writes. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** A value that its unit cannot have: half a baby, a count in percent, a share in rupiah. */
export function unitFaults(
  rows: readonly Valued[],
  { unit: { kind, label }, decimals }: Definition,
): Problem[] {
  const isWhole = (kind === 'count' || kind === 'rupiah') && decimals === 0;
  return rows.flatMap(({ at, value }) => {
    const sign = at.signs?.value;
    if (sign === 'percent' && kind !== 'percent' && kind !== 'index')
      return [
        rowProblem(at, 'value', shown(value), {
          reason: `tanda persen pada indikator bersatuan ${label.id}`,
          fix: 'Hapus format persen dan ketik angkanya, atau betulkan Jenis Satuan indikatornya.',
        }),
      ];
    if (sign === 'rupiah' && kind !== 'rupiah')
      return [
        rowProblem(at, 'value', shown(value), {
          reason: `tanda Rp pada indikator bersatuan ${label.id}`,
          fix: 'Hapus Rp, atau betulkan Jenis Satuan indikatornya menjadi rupiah.',
        }),
      ];
    if (isWhole && !Number.isInteger(value)) return [fraction(at, value, label.id)];
    return [];
  });
}

function fraction(at: Place, value: number, unit: string): Problem {
  const thousands = Math.round(value * 1000);
  return rowProblem(at, 'value', shown(value), {
    reason: `${shown(value)} ${unit}? Satuan ini bulat (Desimal 0)`,
    fix: `Mungkin ${thousands}: Excel membaca titik sebagai koma. Ketik tanpa pemisah ribuan, atau naikkan Desimal indikatornya.`,
  });
}

/** Once for an indicator: figures that the screen will round. */
export function decimalWarnings(
  rows: readonly Valued[],
  { unit: { kind }, decimals, id }: Definition,
): Problem[] {
  if ((kind === 'count' || kind === 'rupiah') && decimals === 0) return [];
  const longer = rows.filter(({ value }) => decimalsOf(value) > decimals);
  const [first] = longer;
  if (first === undefined) return [];
  return [
    rowProblem(first.at, 'value', shown(first.value), {
      reason: `${longer.length} nilai ${id} punya lebih banyak desimal daripada Desimal ${decimals}; layar membulatkannya`,
      fix: 'Naikkan Desimal bila semuanya bermakna; bila titik dimaksud sebagai pemisah ribuan, betulkan angkanya.',
    }),
  ];
}
