import styles from './BandedScale.module.css';
import { type BandedScaleLayout, EM, type PlacedSection } from './bandedScaleLayout';
import type { BandedScaleModel } from './bandedScaleModel';

type SectionBandsProps = {
  placed: PlacedSection;
  layout: BandedScaleLayout;
  model: BandedScaleModel;
};

const TEXT_GAP = 0.4 * EM;

/** The bounds of an edition's bands as hairlines, named beside the plot. */
export function SectionBands({ placed, layout, model }: SectionBandsProps) {
  const { left, right, names, section } = placed;
  const { y, width } = layout;
  const bounds = [...section.bands.map(({ from }) => from), model.max];
  const isLast = names === 'right';
  return (
    <>
      {bounds.map((bound) => (
        <line
          key={bound}
          className={styles.bound}
          x1={left}
          x2={right}
          y1={y(bound)}
          y2={y(bound)}
        />
      ))}
      {names !== null && <BandNames placed={placed} layout={layout} model={model} />}
      {layout.sections.length > 1 && names !== null && (
        <text
          className={styles.edition}
          x={isLast ? width : 0}
          y={EM}
          textAnchor={isLast ? 'end' : 'start'}
        >
          {section.name}
        </text>
      )}
    </>
  );
}

/** Bounds at their lines, names between them: the axis of the edition. */
function BandNames({ placed, layout, model }: SectionBandsProps) {
  const { section, names, left, right } = placed;
  const { y, isShort } = layout;
  const isLeft = names === 'left';
  const at = {
    x: isLeft ? left - TEXT_GAP : right + TEXT_GAP,
    dy: '0.35em',
    textAnchor: isLeft ? 'end' : 'start',
  } as const;
  return (
    <>
      {section.bands.map(({ from, label, short }, index) => {
        const next = section.bands[index + 1]?.from ?? model.max;
        return (
          <g key={from}>
            <text {...at} y={y(from)}>
              {model.formatValue(from)}
            </text>
            <text {...at} className={styles.band} y={y((from + next) / 2)}>
              {isShort ? short : label}
            </text>
          </g>
        );
      })}
      <text {...at} y={y(model.max)}>
        {model.formatValue(model.max)}
      </text>
    </>
  );
}
