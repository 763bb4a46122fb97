import type { Source } from '../../indicator/indicator';
import type { LocalText } from '../../text';
import type { IsoDate } from '../../time/calendar';
import type { Percent } from '../../units';

export const READINESS_ELEMENTS = ['structure', 'infrastructure', 'superstructure'] as const;
export const ACTION_PILLARS = [
  'human-resources',
  'infrastructure',
  'applications',
  'literacy',
] as const;

export type ReadinessElement = (typeof READINESS_ELEMENTS)[number];
export type ActionPillar = (typeof ACTION_PILLARS)[number];
export type ReadinessState = 'present' | 'in-progress' | 'absent';

/** One thing that a smart regency needs, and whether it is there. No official score exists. */
export type ReadinessItem = {
  year: number;
  element: ReadinessElement;
  name: LocalText;
  state: ReadinessState;
  /** Agency in charge; `null` where none is named. */
  agency: string | null;
  source: Source;
  publishedAt: IsoDate;
};

/** How far the action plan of one pillar was carried out, in percent. */
export type PillarAchievement = {
  year: number;
  code: ActionPillar;
  achievement: Percent;
  source: Source;
  publishedAt: IsoDate;
};

/** Every published version, all years. */
export type Readiness = { items: ReadinessItem[]; pillars: PillarAchievement[] };
