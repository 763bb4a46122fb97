import { OF_FINDINGS, OF_TEXTS } from './characters';
import {
  ARIAL,
  ARIAL_BOLD,
  DEJAVU,
  DEJAVU_BOLD,
  DEJAVU_SERIF,
  TIMES,
  type Widths,
} from './fallback-widths';

type Axis = number | { min: number; max: number };

/** A system font that stands in until ours arrives, stretched to the same line length. */
export type Fallback = {
  family: string;
  local: string[];
  widths: Widths;
  /** CSS weights this face answers for. */
  weights: string;
  /** Our weight whose width it imitates. */
  imitates: number;
};

export type Family = {
  name: string;
  source: string;
  output: string;
  characters: string;
  axes: Record<string, Axis>;
  descriptors: Record<string, string>;
  fallbacks: Fallback[];
};

const plexFallback = { family: 'Plex Fallback' };
/** Asked where none of the first is installed; a family of its own, since a face has one width. */
const plexWide = { family: 'Plex Wide Fallback' };

export const families: Family[] = [
  {
    name: 'IBM Plex Sans Variable',
    source: 'ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2',
    output: 'ibm-plex-sans.woff2',
    characters: OF_TEXTS,
    axes: { wght: { min: 400, max: 700 }, wdth: { min: 75, max: 100 } },
    descriptors: { 'font-weight': '400 700', 'font-stretch': '75% 100%' },
    fallbacks: [
      {
        ...plexFallback,
        local: ['Arial', 'Liberation Sans', 'Helvetica', 'Roboto'],
        widths: ARIAL,
        weights: '400 500',
        imitates: 400,
      },
      {
        ...plexFallback,
        local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Roboto Bold'],
        widths: ARIAL_BOLD,
        weights: '501 700',
        imitates: 600,
      },
      { ...plexWide, local: ['DejaVu Sans'], widths: DEJAVU, weights: '400 500', imitates: 400 },
      {
        ...plexWide,
        local: ['DejaVu Sans Bold'],
        widths: DEJAVU_BOLD,
        weights: '501 700',
        imitates: 600,
      },
    ],
  },
  {
    name: 'Source Serif 4 Variable',
    // The file without the optical-size axis is drawn for text sizes, which is where we use it.
    source: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    output: 'source-serif-4.woff2',
    characters: OF_FINDINGS,
    // One weight: findings are set in 560 and in nothing else.
    axes: { wght: 560 },
    descriptors: { 'font-weight': '400 700' },
    fallbacks: [
      {
        family: 'Serif Fallback',
        local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
        widths: TIMES,
        weights: '400 700',
        imitates: 560,
      },
      {
        family: 'Serif Wide Fallback',
        local: ['DejaVu Serif'],
        widths: DEJAVU_SERIF,
        weights: '400 700',
        imitates: 560,
      },
    ],
  },
];
