import type { AreaMapModel } from '../areaMapModel';

/** What must be said of the boundaries, on the map itself; once where their source says it too. */
export function boundaryNote({
  indicativeNote,
  attribution,
}: Pick<AreaMapModel, 'indicativeNote' | 'attribution'>): string {
  if (indicativeNote === null) return attribution;
  const [indicative = indicativeNote] = indicativeNote.split(',');
  return attribution.startsWith(indicative) ? attribution : `${indicativeNote}. ${attribution}`;
}
