import { forgetKept } from './database';
import { allowKeeping } from './mayKeep';

/** Who is signed in, by what a provider never gives to two (OpenID Connect Core 1.0, 5.7). */
export type Reader = { iss: string; sub: string };

const noteName = (): string => `kept-for ${import.meta.env.BASE_URL}`;

/**
 * From now on answers are kept for this reader, or where all may read for nobody in particular. What was
 * kept for another is forgotten before anybody sees it; a window still open for another keeps no more.
 */
export async function keepFor(
  reader: Reader | null,
  forget: () => Promise<void> = forgetKept,
): Promise<void> {
  const own = await digestOf(reader);
  if (readNote() !== own) {
    await forget();
    writeNote(own);
  }
  addEventListener('storage', ({ key, newValue }) => {
    if (key === noteName() && newValue !== own) allowKeeping(false);
  });
}

/** Tells readers apart without saying who they are. */
async function digestOf(reader: Reader | null): Promise<string> {
  // Who reads without signing in may do so where browsers give no digest.
  if (reader === null) return 'nobody';
  const text = JSON.stringify([reader.iss, reader.sub]);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `null` where nothing was noted, or can be: then what is kept may be anybody's. */
function readNote(): string | null {
  try {
    return localStorage.getItem(noteName());
  } catch {
    return null;
  }
}

function writeNote(digest: string): void {
  try {
    localStorage.setItem(noteName(), digest);
  } catch {
    return;
  }
}
