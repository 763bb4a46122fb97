import type { MapValue } from '../areaMapModel';

const TONES = ['sq1', 'sq2', 'sq3', 'sq4', 'sq5'] as const;

export type AreaTone = (typeof TONES)[number] | 'plain' | 'missing';

/** The class name that colours an area, its label and its legend entry. */
export function areaTone(value: MapValue): AreaTone {
  switch (value.kind) {
    case 'missing':
      return 'missing';
    case 'counted':
      return 'plain';
    case 'value':
      return TONES[value.class];
  }
}
