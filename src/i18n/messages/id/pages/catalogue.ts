export const cataloguePage = {} as const;
