import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type HeaderRule, headersFor, parseHeaders } from '../site/response-headers.ts';
import { contains } from './output-folder.ts';
import { errorCode } from './system-error.ts';

/** A browser that has moved on before its answer came, which is no fault. */
const hungUp = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE']);

const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** What the server answers to a request, before anything is sent. */
type Answer =
  | { readonly status: 200 | 404; readonly file: string; readonly type: string }
  | { readonly status: 308; readonly location: string }
  | { readonly status: 400 | 404 };

/** Finds the answer for a path of a request in a built site, as a static host would. */
async function findAnswer(folder: string, base: string, url: string): Promise<Answer> {
  const [path = '', query] = url.split('?', 2);
  const tail = query === undefined ? '' : `?${query}`;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return { status: 400 };
  }
  if (decoded.includes('\0') || !decoded.startsWith('/')) return { status: 400 };
  if (`${decoded}/` === base) return { status: 308, location: base + tail };
  if (!decoded.startsWith(base)) return notFound(folder);
  const parts = decoded.slice(base.length).split('/');
  // No host serves the marker or other files with a dot; `..`, and `\` where it parts folders, would lead out of the site.
  if (parts.some((part) => part.startsWith('.') || part.includes('\\'))) return notFound(folder);
  const target = join(folder, ...parts);
  const kind = await kindOf(target);
  if (kind === 'folder') {
    if (!decoded.endsWith('/')) return { status: 308, location: `${encodePath(decoded)}/${tail}` };
    const page = join(target, 'index.html');
    return (await kindOf(page)) === 'file' && (await within(folder, page)) ? found(page) : notFound(folder);
  }
  return kind === 'file' && !decoded.endsWith('/') && (await within(folder, target)) ? found(target) : notFound(folder);
}

function found(file: string): Answer {
  return { status: 200, file, type: contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream' };
}

async function notFound(folder: string): Promise<Answer> {
  const page = join(folder, '404.html');
  return (await kindOf(page)) === 'file'
    ? { status: 404, file: page, type: 'text/html; charset=utf-8' }
    : { status: 404 };
}

/** Written anew from the decoded path, so that a location cannot name another host (`//host`). */
function encodePath(path: string): string {
  return `/${path.split('/').filter(Boolean).map(encodeURIComponent).join('/')}`;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() ? 'file' : entry?.isDirectory() ? 'folder' : undefined;
}

/** Whether a file lies in the folder also when links are followed. */
async function within(folder: string, file: string): Promise<boolean> {
  return contains(await realpath(folder), await realpath(file));
}

/** A server for a built site, bound to this machine alone. */
export interface StaticServer {
  readonly port: number;
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on localhost as a host that reads `_headers` would, from the first free port at or after `port`
 * (0: any). The files are read at each request, so a new build shows at once.
 */
export async function serveFolder(folder: string, base: string, port: number): Promise<StaticServer> {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    answer(folder, base, rules, request, response).catch((error: unknown) => {
      // A reader who leaves in the middle is no fault.
      if (!hungUp.has(errorCode(error) ?? '')) process.stderr.write(`${request.url}: ${String(error)}\n`);
      response.destroy();
    });
  };
  const listening = await listen(handle, port);
  return {
    port: listening.port,
    address: `http://localhost:${listening.port}${base}`,
    close: async () => {
      await Promise.all(listening.servers.map(closeServer));
    },
  };
}

async function answer(
  folder: string,
  base: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const url = request.url ?? '/';
  const reply = await findAnswer(folder, base, url);
  for (const [name, value] of headersFor(rules, url.split('?', 1)[0] ?? '/')) response.setHeader(name, value);
  response.statusCode = reply.status;
  if ('location' in reply) response.setHeader('location', reply.location);
  if (!('file' in reply)) {
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.end(reply.status === 400 ? 'Bad request\n' : reply.status === 404 ? 'Not found\n' : '');
    return;
  }
  response.setHeader('content-type', reply.type);
  if (!response.hasHeader('cache-control') || reply.status === 404) response.setHeader('cache-control', 'no-cache');
  const zip =
    /^(text\/|application\/(json|xml|manifest)|image\/svg)/.test(reply.type) &&
    /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.setHeader('vary', 'accept-encoding');
  if (zip) response.setHeader('content-encoding', 'gzip');
  else response.setHeader('content-length', (await stat(reply.file)).size);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const file = createReadStream(reply.file);
  await (zip ? pipeline(file, createGzip(), response) : pipeline(file, response));
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Listens on the first port from `port` on that is free under both addresses of "localhost"; gives up after a hundred. With
 * one address alone a browser could reach another program under the same name and port.
 */
async function listen(
  handle: Handler,
  port: number,
): Promise<{ readonly port: number; readonly servers: readonly Server[] }> {
  for (let next = port; ; next++) {
    const first = createServer(handle);
    try {
      const taken = await bind(first, next, '127.0.0.1');
      const second = createServer(handle);
      try {
        await bind(second, taken, '::1');
        return { port: taken, servers: [first, second] };
      } catch (error) {
        // A machine without IPv6 has one address only.
        if (errorCode(error) !== 'EADDRINUSE') return { port: taken, servers: [first] };
        await closeServer(first);
        throw error;
      }
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE' || next >= Math.min(port + 99, 65_535)) throw error;
      if (next === 0) next = -1;
    }
  }
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
