import type { ReactNode } from 'react';

type GlyphProps = {
  /** `viewBox` of the shape. */
  box: string;
  className: string;
  /** Accessible name; leave out where the word stands beside the shape. */
  label: string | undefined;
  children: ReactNode;
};

/**
 * One shape: an image with a name, or hidden beside its word. Drawn in place: a reference to a
 * shared shape (`<use>`) costs the browser half as much again, and there are hundreds of marks.
 */
export function Glyph({ box, className, label, children }: GlyphProps) {
  if (label === undefined) {
    return (
      <svg className={className} viewBox={box} aria-hidden="true">
        {children}
      </svg>
    );
  }
  return (
    <svg className={className} viewBox={box} role="img" aria-label={label}>
      {children}
    </svg>
  );
}
