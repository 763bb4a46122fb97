/** The district in which the offices of a regency stand. Of Sampit's two, the southern one. */
export const CAPITAL_DISTRICTS: Readonly<Record<string, string>> = {
  '52.02': '52.02.01',
  '33.25': '33.25.11',
  '73.22': '73.22.03',
  '62.02': '62.02.06',
};
