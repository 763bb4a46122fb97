/** A configuration that says all it can; tests change members of it. */
export const aConfig = {
  $schema: './config.schema.json',
  defaultRegency: '52.02',
  regencies: [
    {
      code: '52.02',
      name: 'Lombok Tengah',
      timeZone: 'Asia/Makassar',
      zone: 'WITA',
      emblem: '/lambang.svg',
      boundaries: { district: '/batas/kecamatan.geojson' },
    },
    {
      code: '33.25',
      name: 'Batang',
      timeZone: 'Asia/Jakarta',
      zone: 'WIB',
      api: { catalog: 'https://api.example.id/c', assessment: 'https://api.example.id/a' },
    },
  ],
  api: { catalog: '/api/catalog/v1', assessment: '/api/assessment/v1' },
  refreshMinutes: 5,
  languages: ['id', 'en'],
  colours: {
    accent: { light: '#1f4a94', dark: '#a9c6f7' },
    header: { light: '#8a1a2b', dark: '#f2687c' },
  },
  wall: {
    screen: { height: 1.1, distance: 4 },
    scenes: ['ringkasan', 'peta:40'],
    night: { from: '18:00', to: '06:00' },
    reloadAt: '03:00',
  },
  signIn: { authority: 'https://sso.example.id/realms/kab', clientId: 'dasbor' },
  rules: { schedule: { atRiskBelow: -5, lateBelow: -12 }, attention: { shown: 8 } },
  basemap: {
    tiles: '/tiles/{z}/{x}/{y}.png',
    attribution: { id: 'Badan Informasi Geospasial' },
  },
};
