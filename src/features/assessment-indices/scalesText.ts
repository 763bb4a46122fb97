import type { I18n } from '@/i18n/I18n';
import type { IndexModel } from './selectIndices';

/** "Indeks SPBE, Indeks Pemdi 1–5; IKM 25–100": the editions by the scale that they are on. */
export function scalesText(indices: readonly IndexModel[], { say, format }: I18n): string {
  const write = (end: number) => format.number(end, Number.isInteger(end) ? 0 : 2);
  const names = new Map<string, string[]>();
  for (const { scheme } of indices.flatMap(({ editions }) => editions)) {
    const scale = `${write(scheme.scaleMin)}–${write(scheme.scaleMax)}`;
    names.set(scale, [...(names.get(scale) ?? []), say(scheme.name)]);
  }
  return [...names].map(([scale, on]) => `${on.join(', ')} ${scale}`).join('; ');
}
