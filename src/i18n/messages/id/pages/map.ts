export const mapPage = {} as const;
