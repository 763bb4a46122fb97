import type { MapArea, MapScale } from './areaMapModel';
import type { MapMessages } from './mapMessages';

/** An area in words: "Praya, 61,2 %, mencapai target". */
export function describeArea({ name, value }: MapArea, scale: MapScale, messages: MapMessages) {
  if (value.kind === 'missing') return `${name}, ${value.label}`;
  if (value.kind === 'counted') {
    const counted = `${value.label} ${scale.unitLabel}`.trim();
    return counted === '' ? name : `${name}, ${counted}`;
  }
  const target = value.meetsTarget ? messages.meetsTarget : messages.missesTarget;
  const parts = [name, `${value.label} ${scale.unitLabel}`];
  return [...parts, ...(value.meetsTarget === null ? [] : [target])].join(', ');
}
