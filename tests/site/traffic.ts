/**
 * Counts what leaves a browser, at the network: every connection of a context goes through a proxy of our own, so nothing that
 * the browser asks for, by whatever means, goes past it. Only the site is answered.
 */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** One thing that the browser asked for. */
export interface Asked {
  readonly method: string;
  /** The address; for a tunnel (https, sockets, connections opened ahead of time) only host and port are to be seen. */
  readonly address: string;
  readonly headers: string;
  /** Bytes that were sent along. */
  readonly body: string;
}

/**
 * Chrome asks its maker about the fields of any page with a field, whatever the page says (`autocomplete` included). It is the
 * browser that asks, before anybody types, and it sends no words.
 */
const browsersOwn = 'content-autofill.googleapis.com:443';

export class Traffic {
  readonly asked: Asked[] = [];
  readonly #origin: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(origin: string) {
    this.#origin = origin;
    this.#server = createServer((incoming, outgoing) => this.#answer(incoming, outgoing));
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    this.#server.on('connect', ({ url = '', headers }: IncomingMessage, socket: Socket) => {
      this.asked.push({ method: 'CONNECT', address: url, headers: JSON.stringify(headers), body: '' });
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  /** Starts counting; `site` is the address of the site. */
  static async start(site: string): Promise<Traffic> {
    const traffic = new Traffic(new URL(site).origin);
    await new Promise<void>((resolve) => traffic.#server.listen(0, '127.0.0.1', resolve));
    return traffic;
  }

  /** The proxy that a context has to use, for the machine's own addresses too. */
  get proxy(): { readonly server: string; readonly bypass: string } {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy does not listen.');
    return { server: `http://127.0.0.1:${address.port}`, bypass: '<-loopback>' };
  }

  /** What was asked of the site. */
  get inside(): readonly Asked[] {
    return this.asked.filter((one) => this.#isInside(one));
  }

  /** What was asked of anybody else. */
  get outside(): readonly Asked[] {
    return this.asked.filter((one) => !this.#isInside(one) && one.address !== browsersOwn);
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #isInside({ method, address }: Asked): boolean {
    return method !== 'CONNECT' && address.startsWith(`${this.#origin}/`);
  }

  #answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = '', url = '', headers } = incoming;
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const asked: Asked = { method, address: url, headers: JSON.stringify(headers), body };
      this.asked.push(asked);
      if (!this.#isInside(asked)) {
        outgoing.writeHead(204).end();
        return;
      }
      const { hostname, port, pathname, search } = new URL(url);
      const onward = request({ hostname, port, path: pathname + search, method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      onward.end(body);
    });
  }
}
