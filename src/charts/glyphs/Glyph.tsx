type GlyphProps = {
  /** Reference to a shape of `GlyphSprite`. */
  symbol: string;
  className: string;
  /** Accessible name; leave out where the word stands beside the shape. */
  label: string | undefined;
};

/** One shape of the sprite: an image with a name, or hidden beside its word. */
export function Glyph({ symbol, className, label }: GlyphProps) {
  const shape = <use href={symbol} />;
  if (label === undefined) {
    return (
      <svg className={className} aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg className={className} role="img" aria-label={label}>
      {shape}
    </svg>
  );
}
