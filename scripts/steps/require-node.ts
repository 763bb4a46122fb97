const OLDEST = { major: 20, minor: 19 };

/** Says what to do, before an older Node fails somewhere with a syntax error. */
export function requireNode(version: string = process.versions.node): void {
  if (isNewEnough(version)) return;
  console.error(
    `Node ${OLDEST.major}.${OLDEST.minor} or newer is needed; this is Node ${version}.\n` +
      'Install a newer one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}

export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}
