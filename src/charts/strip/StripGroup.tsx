import { type ReactNode, useRef } from 'react';
import { AxisLabels } from '../bars/AxisLabels';
import { useEmWidth } from '../placement/useEmWidth';

type StripGroupProps = Parameters<typeof AxisLabels>[0] & {
  /** Of the axis, which is to be as wide as the strips beneath it. */
  className: string | undefined;
  /** Room kept for the strips until the axis is measured. */
  height: string;
  /** The strips; `width` in em of their text. */
  children: (width: number) => ReactNode;
};

/** Strips under one axis share its width: it is measured once, before the first of them is drawn. */
export function StripGroup({ className, height, children, ...axis }: StripGroupProps) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useEmWidth(ref);
  return (
    <>
      <div className={className}>
        <div ref={ref}>
          <AxisLabels {...axis} />
        </div>
      </div>
      {width === null ? <div style={{ height }} /> : children(width)}
    </>
  );
}
