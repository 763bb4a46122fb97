const MOTION = ['--t-fast', '--t-state', '--t-fade'];

/**
 * Reads the screen as it would look in the light theme, for pictures go on white paper. All within one
 * task, so nothing of it is ever painted; motion is off meanwhile, or colours would be read half-way.
 */
export function inLight<T>(read: () => T): T {
  const root = document.documentElement;
  const { theme } = root.dataset;
  if (theme !== 'dark') return read();
  for (const name of MOTION) root.style.setProperty(name, '0ms');
  root.dataset.theme = 'light';
  try {
    return read();
  } finally {
    root.dataset.theme = theme;
    // Colours are back before motion is: asking for one settles them all.
    getComputedStyle(root).getPropertyValue('color');
    for (const name of MOTION) root.style.removeProperty(name);
  }
}
