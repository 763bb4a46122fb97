import { useRef } from 'react';
import { useEmWidth } from '../placement/useEmWidth';
import styles from './BandedScale.module.css';
import { BANDED_HEIGHT, type BandedScaleLayout, bandedScaleLayout, EM } from './bandedScaleLayout';
import type { BandedScaleModel } from './bandedScaleModel';
import { SectionBands } from './SectionBands';
import { SectionMarks } from './SectionMarks';

type BandedScaleProps = {
  model: BandedScaleModel;
  /** Accessible name of the drawing. */
  label: string;
};

/**
 * Scores by year on their full scale, each edition before its own bands. Lines end where an edition
 * or the figures end; as wide as its place.
 */
export function BandedScale({ model, label }: BandedScaleProps) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useEmWidth(ref);
  return (
    <div ref={ref} className={styles.scale} style={{ minHeight: `${BANDED_HEIGHT}em` }}>
      {width !== null && <Drawing model={model} label={label} width={width} />}
    </div>
  );
}

function Drawing({ model, label, width }: BandedScaleProps & { width: number }) {
  const layout = bandedScaleLayout(model, width);
  return (
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={label}>
      {layout.sections.map((placed) => (
        <SectionBands key={placed.section.key} placed={placed} layout={layout} model={model} />
      ))}
      {layout.sections.map((placed, at) => (
        <SectionMarks
          key={placed.section.key}
          placed={placed}
          layout={layout}
          model={model}
          isFormer={at < layout.sections.length - 1}
        />
      ))}
      {layout.sections.slice(1).map(({ section, left }) => (
        <EditionBreak key={section.key} left={left} layout={layout} />
      ))}
    </svg>
  );
}

/** A dotted line on its own ground, so that hatched years beside it do not hide it. */
function EditionBreak({ left, layout }: { left: number; layout: BandedScaleLayout }) {
  const at = { x1: left, x2: left, y1: layout.top - EM, y2: layout.bottom + EM };
  return (
    <>
      <line className={styles.breakGround} {...at} />
      <line className={styles.break} {...at} />
    </>
  );
}
