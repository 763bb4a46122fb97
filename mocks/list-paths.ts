import { endpoints } from '@/api/contract/endpoints';
import { baseOf } from './answer';
import type { RegencyWorld } from './world/regency-world';
import { scorecardYears } from './world/scorecard-years';
import type { World } from './world/world';

function fillsOf(template: string, regency: RegencyWorld, world: World): string[] {
  const path = template.replace('{regency}', regency.region.regency.code);
  if (path.includes('{year}')) {
    return scorecardYears(world.today).map((year) => path.replace('{year}', String(year)));
  }
  if (path.includes('{indicator}')) {
    return regency.indicators.map(({ definition }) => path.replace('{indicator}', definition.id));
  }
  if (path.includes('{quickWin}')) {
    return regency.quickWins.map(({ plan }) => path.replace('{quickWin}', plan.seed.id));
  }
  return [path];
}

/** Every JSON path that the world answers, of all regencies or of the given ones. */
export function listPaths(world: World, codes: string[] = world.regencyCodes): string[] {
  const regencies = codes.flatMap((code) => world.regency(code) ?? []);
  return Object.values(endpoints).flatMap(({ api, path }) => {
    if (path.includes('{level}')) return [];
    const template = baseOf(api) + path;
    if (!template.includes('{regency}')) return [template];
    return regencies.flatMap((regency) => fillsOf(template, regency, world));
  });
}
