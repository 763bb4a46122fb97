export const indicatorPage = {} as const;
