const STEP = 2;
const SIDE = 8;
const STEPS_A_SIDE = SIDE / STEP;

/** The corners of a square path around the resting place. */
const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** How often the canvas moves on. */
export const SHIFT_EVERY_SECONDS = 60;

/**
 * Where the whole canvas stands after so many steps, in CSS px from its resting place: 2 px a step
 * around a square of 8 px, so that no edge is burnt into the screen. Never more than 4 px away.
 */
export function pixelShift(step: number): { x: number; y: number } {
  let [x, y] = [-SIDE / 2, -SIDE / 2];
  for (const [side, [dx, dy]] of DIRECTIONS.entries()) {
    const along = Math.min(Math.max((step % 16) - side * STEPS_A_SIDE, 0), STEPS_A_SIDE);
    x += dx * along * STEP;
    y += dy * along * STEP;
  }
  return { x, y };
}
