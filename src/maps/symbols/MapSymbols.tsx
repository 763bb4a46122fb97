import type { SymbolsProps } from '../drawing/symbolsProps';
import { MapCircles } from './MapCircles';
import { MapGroups } from './MapGroups';
import { MapPoints } from './MapPoints';

/** What lies on the areas: circles of counts, outlines of groups, marks of services and sites. */
export function MapSymbols({ model, layout, actions }: SymbolsProps) {
  const { groups, points, scale, selectedGroup = null } = model;
  return (
    <>
      <MapCircles areas={layout.areas} largest={scale.largestCircle} />
      {groups && <MapGroups groups={groups} view={layout.view} selected={selectedGroup} />}
      {points && <MapPoints points={points} view={layout.view} actions={actions} />}
    </>
  );
}
