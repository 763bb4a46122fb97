/**
 * Panels appear one after the other, each in a task of its own with a frame between: drawn in one
 * go they would hold up keys and pointer for as long as all of them take together.
 */
const waiting: Turn[] = [];
let current: Turn | null = null;

type Turn = { enter: () => void };

/** Calls `enter` when it is this one's turn. What is returned ends the turn, or the wait for it. */
export function queueUp(enter: () => void): () => void {
  const turn = { enter };
  waiting.push(turn);
  if (current === null) serveNext();
  return () => {
    if (current === turn) afterFrame(serveNext);
    else if (waiting.includes(turn)) waiting.splice(waiting.indexOf(turn), 1);
  };
}

function serveNext() {
  current = waiting.shift() ?? null;
  current?.enter();
}

/** A page that nobody sees has no frames, but is drawn all the same. */
const LONGEST_FRAME_MS = 100;

/** Once, after what was just drawn has been painted. */
function afterFrame(next: () => void) {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    next();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST_FRAME_MS);
}
