export const servicesPage = {
  'services.name': 'Layanan dan Aplikasi',
} as const;
