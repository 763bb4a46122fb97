/** The part of subset-font that we use; the package ships no types. */
declare module 'subset-font' {
  type AxisRange = { min: number; max: number; default?: number };
  type SubsetOptions = {
    targetFormat: 'woff2' | 'truetype';
    keepFeatures: string[];
    preserveNameIds: number[];
    noHinting: boolean;
    variationAxes: Record<string, number | AxisRange>;
  };
  export default function subsetFont(
    original: Buffer,
    text: string,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
