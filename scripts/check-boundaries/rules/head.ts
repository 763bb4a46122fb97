import * as v from 'valibot';
import { endpoints } from '@/api/contract/endpoints';
import { isInside } from '../../boundaries/plane';
import { type BoundaryFault, type BoundaryRule, titleOf } from '../boundaryFile';

const { entries } = endpoints.boundaries.schema;

const HINTS: Readonly<Record<string, string>> = {
  bbox: '--fix reckons it.',
  publishedAt: '--fix writes --published-at, or today.',
  status: 'Give --status official or --status indicative.',
  attribution: 'Give --attribution "Batas administrasi: BIG, 2024".',
  license: 'Give --license, as the publisher states it.',
};

const head: BoundaryRule = {
  id: 'head',
  severity: 'error',
  holds: 'The file says its bbox, day of publication, status, attribution and license.',
  source: 'Contract: boundaries; licences ask for attribution',
  check: (file) =>
    Object.entries(HINTS).flatMap(([name, fix]): BoundaryFault[] => {
      const schema = Object.entries(entries).find(([entry]) => entry === name)?.[1];
      const value = file.head[name];
      if (schema === undefined || v.is(schema, value)) return [];
      const reason =
        value === undefined ? `There is no ${name}.` : `It is no ${name} of the contract.`;
      return [{ at: name, value, reason, fix }];
    }),
};

const properties: BoundaryRule = {
  id: 'properties',
  severity: 'error',
  holds: 'Features have id, code, name, role and labelPoint as the contract names them.',
  source: 'Contract: boundaries',
  check: (file) => {
    const wanted = ['code', 'name', 'role', 'labelPoint'];
    const lacking = wanted.filter((name) =>
      file.features.some((feature) => !(name in feature.properties)),
    );
    if (lacking.length === 0) return [];
    const { codeProperty, nameProperty } = file;
    return [
      {
        at: 'features.0.properties',
        value: Object.keys(file.features[0]?.properties ?? {}).join(', '),
        reason: `Missing: ${lacking.join(', ')}. The code seems to be in ${codeProperty ?? '(none)'}, the name in ${nameProperty ?? '(none)'}.`,
        fix: '--fix writes them; --code-property and --name-property say where they are.',
      },
    ];
  },
};

const labels: BoundaryRule = {
  id: 'label-points',
  severity: 'error',
  holds: 'The labelPoint of an area lies inside it.',
  source: 'Contract: labelPoint is where the name is written',
  check: (file) =>
    file.features.flatMap((feature): BoundaryFault[] => {
      const { labelPoint, role } = feature.properties;
      const [x, y]: unknown[] = Array.isArray(labelPoint) ? labelPoint : [];
      if (typeof x !== 'number' || typeof y !== 'number' || role === 'neighbour') return [];
      if (feature.shape.some((polygon) => isInside(polygon, [x, y]))) return [];
      return [
        {
          at: `features.${feature.index}.properties.labelPoint`,
          value: labelPoint,
          reason: `The name of ${titleOf(file, feature)} would stand outside it.`,
          fix: '--fix finds the place with most room.',
        },
      ];
    }),
};

const neighbours: BoundaryRule = {
  id: 'neighbours',
  severity: 'warning',
  holds: 'Neighbouring land is there for context (role "neighbour", code null).',
  source: 'Contract: null code marks neighbouring land',
  check: ({ features }) =>
    features.some(({ properties: { role } }) => role === 'neighbour' || role === 'village')
      ? []
      : [
          {
            at: 'features',
            value: '',
            reason: 'The regency is drawn as if it were an island.',
            fix: 'Add features with code null and role "neighbour", or leave it so.',
          },
        ],
};

export const HEAD_RULES: readonly BoundaryRule[] = [head, properties, labels, neighbours];
