import { CurveSign } from '@/charts/s-curve/CurveSign';
import type { SCurveModel } from '@/charts/s-curve/sCurveModel';
import styles from '../QuickWinCurve.module.css';

/** Names of the lines where there is no room beside them. */
export function CurveKey({ model: { lines, projection } }: { model: SCurveModel }) {
  const shown = [
    ...lines.filter(({ runs }) => runs.length > 0).reverse(),
    ...(projection === null ? [] : [{ key: 'projection' as const, label: projection.label }]),
  ];
  return (
    <ul className={styles.key}>
      {shown.map(({ key, label }) => (
        <li key={key}>
          <CurveSign line={key} /> {label}
        </li>
      ))}
    </ul>
  );
}
