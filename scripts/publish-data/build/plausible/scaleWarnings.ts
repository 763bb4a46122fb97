import type { Place, Problem } from '../../report/problem';
import { rowProblem } from '../parts/context';

export type Measured = { at: Place; area: string; period: string; series: string; value: number };

/** Slips of a unit: percent and share, one and thousand, rupiah and million rupiah. */
const SLIPS = [100, 1000, 1_000_000];
/** How far from the exact factor a slip may be. */
const NEAR = 1.5;

const shown = (value: number): string => String(value).replace('.', ',');

/** The slip between two values; `null` where they are of one size. */
function slipOf(value: number, other: number): number | null {
  if (value === 0 || other === 0) return null;
  const ratio = Math.abs(value / other);
  const larger = ratio < 1 ? 1 / ratio : ratio;
  return SLIPS.find((slip) => larger > slip / NEAR && larger < slip * NEAR) ?? null;
}

/**
 * Figures that are a hundred, a thousand or a million times those of the periods beside them, or of their target.
 * Both of the nearest must say so: the figure beside a slip is right.
 */
export function scaleWarnings(
  figures: readonly Measured[],
  targets: readonly Measured[],
): Problem[] {
  const planned = new Map(targets.map(({ area, period, value }) => [`${area} ${period}`, value]));
  const series = new Map<string, Measured[]>();
  for (const figure of figures) {
    const name = `${figure.area} ${figure.series}`;
    const known = series.get(name);
    if (known === undefined) series.set(name, [figure]);
    else known.push(figure);
  }
  return [...series.values()].flatMap((own) => {
    const ordered = [...own].sort((a, b) =>
      a.period < b.period ? -1 : a.period > b.period ? 1 : 0,
    );
    return ordered.flatMap((figure, at) => {
      const beside = besideOf(ordered, at).map(({ value }) => value);
      const target = planned.get(`${figure.area} ${figure.period}`);
      const slips = beside.map((value) => slipOf(figure.value, value));
      const isSlip = slips.length > 0 && slips.every((slip) => slip !== null);
      if (isSlip) return [odd(figure, 'angka di sebelahnya', beside[0] ?? 0)];
      if (target !== undefined && slipOf(figure.value, target) !== null)
        return [odd(figure, 'targetnya', target)];
      return [];
    });
  });
}

/** The two nearest; at an end of the series both on one side. */
const besideOf = (ordered: readonly Measured[], at: number): Measured[] => {
  const from = Math.min(Math.max(at - 1, 0), Math.max(ordered.length - 3, 0));
  return ordered.slice(from, from + 3).filter((one) => one !== ordered[at]);
};

const odd = ({ at, value, period }: Measured, beside: string, other: number): Problem =>
  rowProblem(at, 'value', shown(value), {
    reason: `angka ${period} ini ${shown(value)}, sedangkan ${beside} ${shown(other)}: satuannya mungkin berbeda`,
    fix: 'Periksa koma, titik dan satuannya (persen atau pecahan, rupiah atau juta rupiah); biarkan bila memang demikian.',
  });
