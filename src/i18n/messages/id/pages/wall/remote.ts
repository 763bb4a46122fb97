export const wallRemote = {
  'remote.title': 'Kendali Layar',
} as const;
