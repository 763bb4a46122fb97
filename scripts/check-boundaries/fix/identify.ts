import type { BoundaryFeature, BoundaryFile } from '../boundaryFile';
import { readAreaCode } from '../codes/areaCode';
import { plainName as plain } from '../codes/plainName';
import { type Draft, type DraftArea, plural } from './draft';

type Identified = DraftArea & { note: string | null };

function textOf(feature: BoundaryFeature, key: string | null): string {
  const value = key === null ? '' : feature.properties[key];
  return String(value ?? '').trim();
}

function neighbour(feature: BoundaryFeature, name: string): Identified {
  const id = `n-${plain(name) || feature.index}`;
  return { id, code: null, name, role: 'neighbour', shape: feature.shape, note: null };
}

/** The area of a feature; `null` where no code of Kemendagri can be found for it. */
function identified(file: BoundaryFile, feature: BoundaryFeature): Identified | null {
  const name = textOf(feature, file.nameProperty);
  if (feature.properties.role === 'neighbour') return neighbour(feature, name);
  const raw = textOf(feature, file.codeProperty);
  const read = readAreaCode(raw);
  const byName = file.districts?.find((district) => plain(district.name) === plain(name));
  const isSure = read?.kind === 'kemendagri' || read?.kind === 'kemendagri-undotted';
  const code = isSure ? read.code : (byName?.code ?? null);
  if (code === null) return null;
  const known = file.districts?.find((district) => district.code === code);
  const role = code.length > 8 ? 'village' : 'district';
  return {
    ...{ id: code, code, role, shape: feature.shape },
    name: known?.name ?? (name || code),
    note: raw === code ? null : `${raw || '(no code)'} → ${code} (${known?.name ?? name})`,
  };
}

/** Several features of one area become one. */
function joined(areas: readonly DraftArea[]): DraftArea[] {
  const byId = new Map<string, DraftArea>();
  for (const area of areas) {
    const known = byId.get(area.id);
    byId.set(
      area.id,
      known === undefined ? area : { ...known, shape: [...known.shape, ...area.shape] },
    );
  }
  return [...byId.values()];
}

/** Gives each feature its code and name, and leaves out what is of another regency. */
export function identify(file: BoundaryFile): Draft & { unknown: string[] } {
  const results = file.features.map((feature) => ({ feature, area: identified(file, feature) }));
  const all = results.flatMap(({ area }) => (area === null ? [] : [area]));
  const own = all.filter(
    ({ code }) => code === null || file.regency === null || code.startsWith(`${file.regency}.`),
  );
  const areas = joined(own.map(({ note: _, ...area }) => area));
  const names = own.flatMap(({ note }) => (note === null ? [] : [`Code ${note}`]));
  return {
    areas,
    unknown: results.flatMap(({ feature, area }) =>
      area === null ? [`feature ${feature.index} ${textOf(feature, file.nameProperty)}`] : [],
    ),
    changes: [
      `Properties are code, name, role and labelPoint; code from ${file.codeProperty ?? '(by name)'}, name from ${file.nameProperty ?? '(none)'}`,
      ...names,
      ...(own.length < all.length
        ? [`Left out ${plural(all.length - own.length, 'feature')} of other regencies`]
        : []),
      ...(areas.length < own.length
        ? [`Joined ${plural(own.length - areas.length, 'feature')} to others of the same code`]
        : []),
    ],
  };
}
