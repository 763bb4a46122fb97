export type Colour = { hex: string; opacity: number };

/** A computed colour as old drawing programs know it; `null` when nothing would be seen. */
export function colourOf(computed: string): Colour | null {
  const rgb = /^rgba?\((.+)\)$/
    .exec(computed)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (rgb !== undefined) return colour(rgb.slice(0, 3), rgb[3]);
  const shares = /^color\(srgb (.+)\)$/
    .exec(computed)?.[1]
    ?.split(/[\s/]+/)
    .map(Number);
  if (shares === undefined) return null;
  return colour(
    shares.slice(0, 3).map((share) => share * 255),
    shares[3],
  );
}

function colour(channels: readonly number[], opacity = 1): Colour | null {
  if (opacity === 0) return null;
  const hex = channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
  return { hex: `#${hex}`, opacity };
}

/** As attributes of an element: `fill="#14213a"`, and its opacity where it is less than full. */
export function paintAttributes(name: 'fill' | 'stroke', { hex, opacity }: Colour): string {
  return opacity === 1 ? ` ${name}="${hex}"` : ` ${name}="${hex}" ${name}-opacity="${opacity}"`;
}
