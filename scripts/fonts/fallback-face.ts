import type { Fallback } from './families';
import type { FontMetrics } from './read-metrics';

/** Indonesian as the product writes it, so that letters and digits count as often as they occur. */
const SAMPLE =
  'persentase anak yang mendapat imunisasi dasar lengkap 87,42 persen, belum mencapai target ' +
  '95,00 tahun 2026 di kecamatan yang paling jauh dari pusat layanan kesehatan, per 31.12.2025';

/** A face over a system font with the line length and line height of ours, so nothing moves. */
export function fallbackFace(fallback: Fallback, metrics: FontMetrics): string {
  const ours = widthOf((letter) => metrics.advanceOf(letter) / metrics.unitsPerEm);
  const theirs = widthOf((letter) => (fallback.widths[letter] ?? 0) / 1000);
  const sizeAdjust = ours / theirs;
  const lineMetric = (units: number) => toPercent(units / metrics.unitsPerEm / sizeAdjust);
  return [
    '@font-face {',
    `  font-family: '${fallback.family}';`,
    `  src: ${fallback.local.map((name) => `local('${name}')`).join(', ')};`,
    `  font-weight: ${fallback.weights};`,
    `  size-adjust: ${toPercent(sizeAdjust)};`,
    `  ascent-override: ${lineMetric(metrics.ascent)};`,
    `  descent-override: ${lineMetric(metrics.descent)};`,
    `  line-gap-override: ${lineMetric(metrics.lineGap)};`,
    '}',
  ].join('\n');
}

const widthOf = (advanceOf: (letter: string) => number): number =>
  [...SAMPLE].reduce((total, letter) => total + advanceOf(letter), 0);

const toPercent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
