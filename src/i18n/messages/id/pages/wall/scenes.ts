export const wallScenes = {
  'wall.scenes.simulated': 'data simulasi',
} as const;
