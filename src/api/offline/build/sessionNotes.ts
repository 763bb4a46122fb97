/** Notes that outlive a reload but not the window. Where storage is forbidden nothing is noted. */
export function readNote(name: string): string | null {
  try {
    return sessionStorage.getItem(`wall.${name}`);
  } catch {
    return null;
  }
}

/** Whether it could be noted; `null` removes. */
export function writeNote(name: string, value: string | null): boolean {
  try {
    if (value === null) sessionStorage.removeItem(`wall.${name}`);
    else sessionStorage.setItem(`wall.${name}`, value);
    return true;
  } catch {
    return false;
  }
}
