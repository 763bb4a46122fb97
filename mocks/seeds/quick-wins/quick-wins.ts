import { BATANG } from './batang';
import { KOTAWARINGIN_TIMUR } from './kotawaringin-timur';
import { LOMBOK_TENGAH } from './lombok-tengah';
import { LUWU_UTARA } from './luwu-utara';
import type { QuickWinSeed } from './quick-win-seed';

export const QUICK_WIN_SEEDS: Record<string, QuickWinSeed[]> = {
  '52.02': LOMBOK_TENGAH,
  '33.25': BATANG,
  '73.22': LUWU_UTARA,
  '62.02': KOTAWARINGIN_TIMUR,
};
