export type ApiName = 'catalog' | 'assessment';

/** Where a resource is: its API and its OpenAPI path template, relative to that API's base address. */
export type Resource = { api: ApiName; path: string };

/** Every resource of both APIs, `GET` by path alone, so that a folder of files can be the API. */
export const resources = {
  regencies: { api: 'catalog', path: '/regencies.json' },
  profile: { api: 'catalog', path: '/regencies/{regency}.json' },
  boundaries: { api: 'catalog', path: '/regencies/{regency}/boundaries/{level}.geojson' },
  dimensions: { api: 'catalog', path: '/dimensions.json' },
  indicators: { api: 'catalog', path: '/regencies/{regency}/indicators.json' },
  indexSchemes: { api: 'catalog', path: '/index-schemes.json' },
  quickWins: { api: 'catalog', path: '/regencies/{regency}/quick-wins.json' },
  services: { api: 'catalog', path: '/regencies/{regency}/services.json' },
  editions: { api: 'catalog', path: '/regencies/{regency}/editions.json' },
  scorecard: { api: 'assessment', path: '/regencies/{regency}/scorecard.json' },
  scorecardOfYear: { api: 'assessment', path: '/regencies/{regency}/scorecards/{year}.json' },
  observations: {
    api: 'assessment',
    path: '/regencies/{regency}/indicators/{indicator}/observations.json',
  },
  evaluations: { api: 'assessment', path: '/regencies/{regency}/evaluations.json' },
  indexScores: { api: 'assessment', path: '/regencies/{regency}/index-scores.json' },
  readiness: { api: 'assessment', path: '/regencies/{regency}/readiness.json' },
  programmes: { api: 'assessment', path: '/regencies/{regency}/programmes.json' },
  reports: { api: 'assessment', path: '/regencies/{regency}/quick-wins/{quickWin}/reports.json' },
  worksheets: { api: 'assessment', path: '/regencies/{regency}/worksheets.json' },
  promises: { api: 'assessment', path: '/regencies/{regency}/promises.json' },
} as const satisfies Record<string, Resource>;

export type ResourceName = keyof typeof resources;
