import { followedRecords } from '../../indicator/followedRecords';
import type { IndicatorRecord } from '../../indicator/indicator';
import { indicatorConditions } from '../../indicator/indicatorCondition';
import type { QuickWin, QuickWinReport } from '../../quick-win/quickWin';
import { quickWinConditions } from '../../quick-win/quickWinCondition';
import { USUAL_RULES } from '../../rules/ownRules';
import { type IsoDate, isoDate } from '../../time/calendar';
import { WHOLE_REGENCY } from '../scope';
import type { EditionPair, KnownOn } from './editionPair';

export const MARCH = isoDate('2026-03-31');
const JUNE = isoDate('2026-06-30');

type World = Partial<Omit<KnownOn, 'on' | 'indicators' | 'quickWins'>> & {
  quickWins?: readonly QuickWin[];
  reports?: readonly QuickWinReport[];
} & Partial<Pick<EditionPair, 'definitions' | 'schemes' | 'scope'>>;

/** 31 March and 30 June 2026 of one small world, for tests; empty unless the test fills it. */
export const anEditionPair = (world: World): EditionPair => ({
  regency: '52.02',
  before: knownOn(world, MARCH),
  after: knownOn(world, JUNE),
  definitions: world.definitions ?? [],
  schemes: world.schemes ?? [],
  scope: world.scope ?? WHOLE_REGENCY,
});

function knownOn(world: World, on: IsoDate): KnownOn {
  const { records = [], quickWins = [], reports = [] } = world;
  const { agencies = [], evaluations = [], programmes = [] } = world;
  const followed: IndicatorRecord[] = followedRecords(records, on);
  return {
    on,
    records: followed,
    indicators: indicatorConditions(followed, on),
    quickWins: quickWinConditions({ quickWins, reports }, on, USUAL_RULES),
    agencies,
    evaluations,
    programmes,
  };
}
