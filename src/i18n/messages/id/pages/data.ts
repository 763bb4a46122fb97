export const dataPage = {} as const;
