import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../../src/cli/static-server.ts';

let place: string;
let folder: string;
let server: StaticServer;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'espalier-server-'));
  folder = join(place, 'site');
  mkdirSync(join(folder, 'roles', 'ann & co'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(place, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'roles', 'index.html'), 'roles');
  writeFileSync(join(folder, 'roles', 'ann & co', 'index.html'), 'ann');
  writeFileSync(join(folder, 'matrix.csv'), '"a","b"\r\n');
  writeFileSync(join(folder, 'font.woff2'), 'font');
  writeFileSync(join(folder, 'odd.pf_meta'), 'odd');
  writeFileSync(join(folder, '.espalier-site.json'), '{}');
  writeFileSync(join(folder, '_headers'), '/*\n  X-All: yes\n/growth/font.woff2\n  Cache-Control: immutable\n');
  symlinkSync(join(place, 'secret.txt'), join(folder, 'link.txt'));
  server = await serveFolder(folder, '/growth/', 0);
});

afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true, force: true });
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request as it is written: no client tidies the path. */
function ask(
  path: string,
  { method = 'GET', headers = {} as Record<string, string>, port = server.port } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('pages', () => {
  test.each([
    ['/growth/', 'home'],
    ['/growth/roles/', 'roles'],
    ['/growth/roles/?level=working', 'roles'],
    ['/growth/roles/ann%20%26%20co/', 'ann'],
    ['/growth/index.html', 'home'],
  ])('%s', async (path, text) => {
    const { status, body, headers } = await ask(path);
    expect([status, body.toString(), headers['content-type']]).toEqual([200, text, 'text/html; charset=utf-8']);
  });

  test.each([
    ['/growth', '/growth/'],
    ['/growth?a=1', '/growth/?a=1'],
    ['/growth/roles', '/growth/roles/'],
    ['/growth/roles/ann%20%26%20co?x', '/growth/roles/ann%20%26%20co/?x'],
  ])('%s leads to %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([308, location]);
  });

  test.each(['/growth/nowhere/', '/growth/empty/', '/', '/roles/', '/growthy/', '/growth/index.html/'])(
    '%s is answered with the 404 page',
    async (path) => {
      const { status, body, headers } = await ask(path);
      expect([status, body.toString(), headers['content-type']]).toEqual([404, 'not here', 'text/html; charset=utf-8']);
    },
  );
});

describe('nothing outside the site is served', () => {
  test.each([
    '/growth/../secret.txt',
    '/growth/%2e%2e/secret.txt',
    '/growth/..%2fsecret.txt',
    '/growth/roles/%2e%2e/%2e%2e/secret.txt',
    '/growth/..%5csecret.txt',
    '/growth//etc/passwd',
    '/growth/link.txt',
    '/growth/.espalier-site.json',
    '/growth/secret.txt',
  ])('%s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  test.each(['/growth/%', '/growth/%ff', '/growth/a%00b'])('%s is no path', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  test('no location names another host', async () => {
    const { headers } = await ask('/growth//roles');
    expect(headers.location ?? '/').toMatch(/^\/(?!\/)/);
  });
});

describe('answers', () => {
  test('carry the headers of the _headers file, a 404 too', async () => {
    expect((await ask('/growth/')).headers['x-all']).toBe('yes');
    expect((await ask('/growth/nowhere/')).headers['x-all']).toBe('yes');
    expect((await ask('/growth/font.woff2')).headers['cache-control']).toBe('immutable');
    expect((await ask('/growth/')).headers['cache-control']).toBe('no-cache');
  });

  test.each([
    ['/growth/matrix.csv', 'text/csv; charset=utf-8'],
    ['/growth/font.woff2', 'font/woff2'],
    ['/growth/odd.pf_meta', 'application/octet-stream'],
  ])('%s has the type %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test('are compressed for those who can read it, where it helps', async () => {
    const zipped = await ask('/growth/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).toString()).toBe('home');
    expect((await ask('/growth/')).headers['content-encoding']).toBeUndefined();
    expect(
      (await ask('/growth/font.woff2', { headers: { 'accept-encoding': 'gzip' } })).headers['content-encoding'],
    ).toBeUndefined();
  });

  test('to HEAD have no body', async () => {
    const { status, headers, body } = await ask('/growth/', { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, '4', 0]);
  });

  test('to anything that would write are refusals', async () => {
    const { status, headers } = await ask('/growth/', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

test('the next port is taken where one is in use, under either address of localhost', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const next = await serveFolder(folder, '/', taken);
  try {
    expect(next.port).toBeGreaterThan(taken);
    expect((await ask('/', { port: next.port })).body.toString()).toBe('home');
  } finally {
    await next.close();
    other.close();
  }
});

test('no other machine can reach it', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outside) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port: server.port, timeout: 1000 }, () => resolve(true));
      socket.on('error', () => resolve(false));
      socket.on('timeout', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    expect(reached, address).toBe(false);
  }
});
