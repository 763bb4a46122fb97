import {
  type BoundaryFault,
  type BoundaryFile,
  type BoundaryRule,
  ownFeatures,
} from '../boundaryFile';
import { readAreaCode } from '../codes/areaCode';

type Placed = { code: string; at: string; raw: unknown };

const placedCodes = (file: BoundaryFile): Placed[] => {
  const { codeProperty } = file;
  if (codeProperty === null) return [];
  return ownFeatures(file).flatMap(({ index, properties }) => {
    const raw = properties[codeProperty];
    const read = readAreaCode(raw);
    return read === null
      ? []
      : [{ code: read.code, at: `features.${index}.properties.${codeProperty}`, raw }];
  });
};

const codesFound: BoundaryRule = {
  id: 'codes-found',
  severity: 'error',
  holds: 'One property holds the code of every district.',
  source: 'docs/api.md: areas join by Kemendagri code',
  check: (file) => {
    if (file.codeProperty !== null) return [];
    const names = [...new Set(file.features.flatMap(({ properties }) => Object.keys(properties)))];
    return [
      {
        at: 'features.0.properties',
        value: names.join(', '),
        reason: 'None of these holds a code of a district for every feature.',
        fix: 'Name it with --code-property, or add a property with codes like 52.02.01.',
      },
    ];
  },
};

const KINDS = {
  kemendagri: null,
  'kemendagri-undotted': ['This is a Kemendagri code without dots.', '--fix writes the dots.'],
  bps: [
    'This is a code of BPS, which numbers districts in its own way.',
    'Give --profile: then districts are found by name. Or take the property with Kemendagri codes (KDCPUM).',
  ],
  ambiguous: [
    'Ten digits without dots may be Kemendagri’s or those of BPS.',
    'Give --profile, or a property with dots (KDEPUM).',
  ],
} as const;

const codesKind: BoundaryRule = {
  id: 'codes-kind',
  severity: 'error',
  holds: 'Codes are Kemendagri’s with dots, 52.02.01.',
  source: 'Permendagri 58/2021 and its successors; Contract: area codes',
  check: (file) =>
    placedCodes(file).flatMap(({ at, raw }): BoundaryFault[] => {
      const kind = readAreaCode(raw)?.kind ?? 'kemendagri';
      const words = KINDS[kind];
      return words === null ? [] : [{ at, value: raw, reason: words[0], fix: words[1] }];
    }),
};

const codesOnce: BoundaryRule = {
  id: 'codes-once',
  severity: 'error',
  holds: 'Each code stands once.',
  source: 'docs/api.md: codes join one to one',
  check: (file) => {
    const seen = new Set<string>();
    return placedCodes(file).flatMap(({ code, at, raw }): BoundaryFault[] => {
      const isRepeated = seen.has(code);
      seen.add(code);
      if (!isRepeated) return [];
      return [
        {
          at,
          value: raw,
          reason: 'Another feature has this code.',
          fix: 'One area in several features: --fix joins them. Two areas: correct one code.',
        },
      ];
    });
  },
};

const isBps = (file: BoundaryFile): boolean =>
  placedCodes(file).some(({ raw }) => readAreaCode(raw)?.kind === 'bps');

const codesComplete: BoundaryRule = {
  id: 'codes-complete',
  severity: 'error',
  holds:
    'The districts of the file are those of the profile, one to one, or at least all of the regency.',
  source: 'docs/api.md: areas join by Kemendagri code',
  check: (file) => {
    const { districts, regency } = file;
    if (isBps(file)) return [];
    const placed = placedCodes(file);
    const isVillage = placed.some(({ code }) => code.length > 8);
    const strange = placed.flatMap(({ code, at, raw }): BoundaryFault[] => {
      const known =
        districts?.some((district) => code.startsWith(district.code)) ??
        (regency === null || code.startsWith(`${regency}.`));
      const reason =
        districts === null ? `It is not of ${regency ?? ''}.` : 'The profile has no such district.';
      return known
        ? []
        : [{ at, value: raw, reason, fix: 'Correct the code; --fix leaves other regencies out.' }];
    });
    const absent = (isVillage ? [] : (districts ?? [])).filter(
      (district) => !placed.some(({ code }) => code === district.code),
    );
    return [
      ...strange,
      ...absent.map(({ code, name }) => ({
        at: 'features',
        value: `${code} ${name}`,
        reason: 'This district of the profile has no boundary.',
        fix: 'Add it; until then it is missing on every map.',
      })),
    ];
  },
};

export const CODE_RULES: readonly BoundaryRule[] = [
  codesFound,
  codesKind,
  codesOnce,
  codesComplete,
];
