import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian keeps servers out of the path of users. */
const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'];
const MISSING =
  'nginx is not installed: the configuration in deploy/nginx was NOT tested. Install it: apt install nginx-light';

/** The nginx of this machine, or the one `NGINX_PATH` names. With `DEMAND_NGINX` set, a machine without it fails. */
export function findNginx(): string | undefined {
  const chosen = process.env.NGINX_PATH;
  const places = chosen === undefined ? PLACES : [chosen];
  const found = places.find((path) => existsSync(path)) ?? (chosen ? undefined : onPath());
  if (found !== undefined) return found;
  if (process.env.DEMAND_NGINX) throw new Error(MISSING);
  process.stderr.write(`\n*** ${MISSING} ***\n\n`);
  return undefined;
}

const onPath = (): string | undefined =>
  spawnSync('nginx', ['-v']).status === 0 ? 'nginx' : undefined;

/** Why a test that needs it is skipped. */
export const WITHOUT_NGINX = MISSING;
