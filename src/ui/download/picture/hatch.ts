export const HATCH = 'picture-hatch';

/** The hatch that means "no value", which styles draw as a gradient, as a pattern. */
export function hatchPattern(): string {
  const style = getComputedStyle(document.documentElement);
  const ground = style.getPropertyValue('--hatch-bg').trim();
  const ink = style.getPropertyValue('--hatch-ink').trim();
  return (
    `<pattern id="${HATCH}" width="4.4" height="4.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="4.4" height="4.4" fill="${ground}"/><rect width="1.4" height="4.4" fill="${ink}"/></pattern>`
  );
}
