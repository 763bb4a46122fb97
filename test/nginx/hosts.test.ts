import { execFileSync } from 'node:child_process';
import { request } from 'node:https';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from './ask';
import { describeNginx } from './smallSite';
import { freePort } from './startNginx';

describeNginx('over http', {}, (served) => {
  test('only the name of the installation is answered', async () => {
    expect((await ask(served().url, '/', { host: 'localhost' })).status).toBe(200);
    await expect(ask(served().url, '/', { host: 'evil.example' })).rejects.toThrow(
      'socket hang up',
    );
  });
});

let port = 0;

const withCertificate = async (folder: string) => {
  port = await freePort();
  const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const where = ['-nodes', '-keyout', key, '-out', certificate, '-subj', '/CN=localhost'];
  execFileSync('openssl', [...made, ...where], { stdio: 'ignore' });
  return { tls: { port, certificate, key } };
};

const secureStatus = (servername: string, host: string): Promise<[number, string]> =>
  new Promise((resolve, reject) => {
    const options = { port, servername, headers: { host }, rejectUnauthorized: false };
    request({ hostname: '127.0.0.1', path: '/healthz', ...options }, (answer) => {
      answer.resume();
      resolve([answer.statusCode ?? 0, answer.headers['strict-transport-security'] ?? '']);
    })
      .on('error', reject)
      .end();
  });

describeNginx('over https', withCertificate, (served) => {
  test('http leads to the name of the installation, not to the one that was asked for', async () => {
    const { status, headers } = await ask(served().url, '/52.02?per=1', { host: 'localhost' });
    expect([status, headers.get('location')]).toEqual([301, 'https://localhost/52.02?per=1']);
    await expect(ask(served().url, '/', { host: 'evil.example' })).rejects.toThrow(
      'socket hang up',
    );
  });

  test('only the name of the installation is answered, and stays with https', async () => {
    expect(await secureStatus('localhost', 'localhost')).toEqual([200, 'max-age=31536000']);
    await expect(secureStatus('evil.example', 'evil.example')).rejects.toThrow();
  });
});
