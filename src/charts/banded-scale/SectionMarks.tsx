import styles from './BandedScale.module.css';
import { type BandedScaleLayout, EM, type PlacedSection } from './bandedScaleLayout';
import type { BandedScaleModel } from './bandedScaleModel';

type SectionMarksProps = {
  placed: PlacedSection;
  layout: BandedScaleLayout;
  model: BandedScaleModel;
  /** An edition that another one replaced is drawn in the quieter tone. */
  isFormer: boolean;
};

/** Years of an edition with their scores; years without one are hatched. */
export function SectionMarks({ placed, layout, model, isFormer }: SectionMarksProps) {
  const { section, left, points, runs } = placed;
  const { slot, top, bottom } = layout;
  return (
    <g className={isFormer ? styles.former : styles.current}>
      {section.slots.map(({ year, value }, at) => (
        <g key={year}>
          {value === null && (
            <rect
              x={left + at * slot}
              y={top}
              width={slot}
              height={bottom - top}
              fill="url(#hatch)"
            />
          )}
          <text x={left + (at + 0.5) * slot} y={bottom + 1.5 * EM} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {runs.map((run) => (
        <path key={run[0]?.x} d={`M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      ))}
      {points.map(({ year, value, x, y }) => (
        <g key={year}>
          <circle cx={x} cy={y} r="4.5" />
          <text className={styles.value} x={x} y={y - 0.85 * EM} textAnchor="middle">
            {model.formatValue(value)}
          </text>
        </g>
      ))}
    </g>
  );
}
