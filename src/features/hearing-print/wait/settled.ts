const LONGEST_MS = 500;

/** Once fonts are here and what was drawn last has been measured and painted. */
export async function settled(): Promise<void> {
  await document.fonts?.ready;
  await frame();
  await frame();
}

/** A window that nobody sees has no frames, but is printed all the same. */
const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, LONGEST_MS);
  });
