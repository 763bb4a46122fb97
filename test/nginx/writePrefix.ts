import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DEPLOY = join(import.meta.dirname, '../../deploy/nginx');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const hasBrotli = (): boolean => existsSync(BROTLI);

export type Site = {
  /** The release: a folder with `index.html`. */
  program: string;
  /** The folder that holds `api/`. */
  data: string;
  port: number;
  /** The release before, as `/srv/dasbor/previous` leads to it. */
  previous?: string;
  /** The regency's own files, `/etc/dasbor/public`. */
  own?: string;
  /** Serves https at this port; `port` then only leads there. Certificate and key are files. */
  tls?: { port: number; certificate: string; key: string };
  /** Origins the operator wrote into `origins.conf`. */
  connect?: string;
  /** Dashboard that may read the folder from another origin. */
  cors?: string;
  /** `host:port` of an API program, in place of the folder. */
  proxyTo?: string;
};

/**
 * Writes the files of `deploy/nginx` as they are into a private folder, with only places, ports and
 * the lines an operator edits replaced; whatever is to be replaced and not there is an error.
 */
export async function writePrefix(prefix: string, site: Site): Promise<string> {
  for (const folder of ['dasbor', 'log', 'temp']) await mkdir(join(prefix, folder));
  for (const name of await readdir(join(DEPLOY, 'dasbor'))) {
    const text = await readFile(join(DEPLOY, 'dasbor', name), 'utf8');
    await writeFile(join(prefix, 'dasbor', name), edited(name, moved(text, prefix, site), site));
  }
  const own = site.tls === undefined ? 'dasbor.conf' : 'dasbor-tls.conf';
  const text = await readFile(join(DEPLOY, own), 'utf8');
  const server = listening(moved(text, prefix, site), site);
  await writeFile(join(prefix, 'site.conf'), edited(own, server, site));
  await cp('/etc/nginx/mime.types', join(prefix, 'mime.types'));
  const conf = join(prefix, 'nginx.conf');
  await writeFile(conf, mainConf(prefix));
  return conf;
}

function moved(text: string, prefix: string, site: Site): string {
  const { program, data, previous, own, proxyTo } = site;
  return text
    .replaceAll('/etc/nginx/dasbor/', `${prefix}/dasbor/`)
    .replaceAll('/etc/dasbor/config.json', `${prefix}/config.json`)
    .replaceAll('/etc/dasbor/public/', `${own ?? `${prefix}/public`}/`)
    .replaceAll('/srv/dasbor/current/program', program)
    .replaceAll('/srv/dasbor/previous/program', previous ?? `${prefix}/no-release`)
    .replaceAll('/srv/dasbor/data', data)
    .replaceAll('/var/log/nginx/dasbor.log', `${prefix}/log/access.log`)
    .replaceAll('127.0.0.1:8080', proxyTo ?? '127.0.0.1:9');
}

/** On this machine alone, on free ports, under the name that tests ask for. */
const listening = (text: string, { port, tls }: Site): string =>
  text
    .replace(/listen \[::\]:[^;]+;/g, '')
    .replace(/listen 80\b/g, `listen 127.0.0.1:${port}`)
    .replace(/listen 443\b/g, `listen 127.0.0.1:${tls?.port}`)
    .replace(/\/etc\/letsencrypt\S+fullchain\.pem/, tls?.certificate ?? '')
    .replace(/\/etc\/letsencrypt\S+privkey\.pem/, tls?.key ?? '')
    .replaceAll('server_name dasbor.example.go.id', 'server_name localhost');

type Edit = [from: string | RegExp, to: string];

/** What `docs/install.md` tells an operator to change by hand. */
function editsOf(name: string, { connect, cors, proxyTo }: Site): Edit[] {
  const edits: Edit[] = [];
  if (name === 'origins.conf' && connect !== undefined)
    edits.push(['$dasbor_connect { default ""; }', `$$dasbor_connect { default "${connect}"; }`]);
  if (name === 'origins.conf' && cors !== undefined)
    edits.push([/(\$dasbor_cors_origin \{)/, `$1\n    "${cors}" $$http_origin;`]);
  if (name === 'compression.conf' && hasBrotli())
    edits.push(['#brotli_static on;', 'brotli_static on;']);
  if (name === 'dasbor.conf' && proxyTo !== undefined)
    edits.push(
      [/include (\S+api-folder)/, '#include $1'],
      [/#include (\S+api-proxy)/, 'include $1'],
    );
  return edits;
}

function edited(name: string, text: string, site: Site): string {
  return editsOf(name, site).reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`deploy/nginx/${name} no longer holds: ${from}`);
    return after;
  }, text);
}

/** As Debian's own, without its system paths. */
const mainConf = (prefix: string): string => `
${hasBrotli() ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${prefix}/nginx.pid;
error_log ${prefix}/log/error.log info;
events { worker_connections 256; }
http {
  sendfile on;
  include ${prefix}/mime.types;
  default_type application/octet-stream;
  client_body_temp_path ${prefix}/temp/body;
  proxy_temp_path ${prefix}/temp/proxy;
  fastcgi_temp_path ${prefix}/temp/fastcgi;
  scgi_temp_path ${prefix}/temp/scgi;
  uwsgi_temp_path ${prefix}/temp/uwsgi;
  gzip on;
  include ${prefix}/site.conf;
}
`;
