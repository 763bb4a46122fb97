export const wallTrouble = {
  'wall.trouble.offline': 'Jaringan layar ini terputus sejak {time}.',
} as const;
