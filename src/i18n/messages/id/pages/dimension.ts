export const dimensionPage = {} as const;
