/** `#1f4a94`; the short form and names of colours are no part of it. */
export const isHexColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** Contrast of two hex colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const CHANNELS = [1, 3, 5] as const;
const channelsOf = (hex: string): number[] =>
  CHANNELS.map((from) => Number.parseInt(hex.slice(from, from + 2), 16));

/** Shares of red, green and blue in what the eye takes for brightness. */
const SHARES = [0.2126, 0.7152, 0.0722] as const;

function luminanceOf(hex: string): number {
  return channelsOf(hex)
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
    .reduce((sum, light, index) => sum + light * (SHARES[index] ?? 0), 0);
}

const STEPS = 50;

/** The nearest shade of a colour, towards black or white, that stands out enough from all surfaces. */
export function readableShade(
  hex: string,
  surfaces: readonly string[],
  least: number,
  towards: 'black' | 'white',
): string {
  const end = towards === 'black' ? 0 : 255;
  const shades = Array.from({ length: STEPS + 1 }, (_, step) => mixed(hex, end, step / STEPS));
  const isReadable = (shade: string) =>
    surfaces.every((surface) => contrastOf(shade, surface) >= least);
  return shades.find(isReadable) ?? mixed(hex, end, 1);
}

function mixed(hex: string, end: number, share: number): string {
  const channels = channelsOf(hex).map((channel) => Math.round(channel + (end - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
