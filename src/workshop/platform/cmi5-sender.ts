/** Sends to a record store (xAPI 1.0.3): one request after the other, in order, and again after a failure. */
import type { Clock } from './clock.ts';
import type { Trouble } from './platform.ts';

/** A request and its answer, as far as they matter here. */
export type Send = (
  address: string,
  request: {
    readonly method: 'GET' | 'PUT' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Whether it goes on when the page is left. */
    readonly keepalive?: boolean;
  },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
  readonly etag?: string | undefined;
}>;

interface Waiting {
  readonly method: 'PUT' | 'POST';
  readonly address: string;
  readonly body: string;
}

interface Options {
  readonly clock: Clock;
  readonly trouble: Trouble;
  readonly send: Send;
}

/** After a failure it is tried again without a step, in milliseconds. */
const later = 30_000;

export class Cmi5Sender {
  readonly #endpoint: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #in: Options;
  readonly #waiting: Waiting[] = [];
  /** What is known of documents' versions, by address. */
  readonly #etags = new Map<string, string>();
  #running: Promise<void> | undefined;
  #failed = false;
  #takeBack: (() => void) | undefined;

  constructor(endpoint: string, token: string, options: Options) {
    this.#endpoint = endpoint;
    this.#headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
    this.#in = options;
  }

  /** A document as data; undefined where there is none. Throws where the store cannot be asked. */
  async get(resource: string, query: Readonly<Record<string, string>>): Promise<unknown> {
    const address = this.#address(resource, query);
    const { ok, status, text, etag } = await this.#in.send(address, { method: 'GET', headers: this.#headers });
    if (status === 404 || status === 204) return undefined;
    if (!ok) throw new Error(`the platform answered with status ${status}`);
    if (etag !== undefined) this.#etags.set(address, etag);
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  /** Sends when what came before has been taken. */
  post(resource: string, query: Readonly<Record<string, string>>, body: unknown): void {
    this.#add({ method: 'POST', address: this.#address(resource, query), body: JSON.stringify(body) });
  }

  /** The same for a document. One that still waits is replaced: the last word counts. */
  put(resource: string, query: Readonly<Record<string, string>>, body: unknown): void {
    const address = this.#address(resource, query);
    const place = this.#waiting.findIndex((one, index) => one.address === address && !(index === 0 && this.#running));
    if (place >= 0) this.#waiting.splice(place, 1);
    this.#add({ method: 'PUT', address, body: JSON.stringify(body) });
  }

  /** Resolves when nothing waits any more, or when the store does not take it; with whether all was taken. */
  async sent(): Promise<boolean> {
    while (this.#running !== undefined) await this.#running;
    return this.#waiting.length === 0;
  }

  /** Sends all that waits at once, because the page is going. */
  hurry(): void {
    for (const one of this.#waiting.splice(0)) void this.#request(one, true).catch(() => undefined);
  }

  #address(resource: string, query: Readonly<Record<string, string>>): string {
    const asked = new URLSearchParams(query).toString();
    return `${this.#endpoint}${resource}${asked === '' ? '' : `?${asked}`}`;
  }

  #add(one: Waiting): void {
    this.#waiting.push(one);
    this.#start();
  }

  #start(): void {
    this.#takeBack?.();
    this.#takeBack = undefined;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      // Something may have come between the last answer and now.
      if (this.#waiting.length > 0 && this.#takeBack === undefined) this.#start();
    });
  }

  async #run(): Promise<void> {
    for (let one = this.#waiting[0]; one !== undefined; one = this.#waiting[0]) {
      const reason = await this.#request(one, false);
      if (reason !== undefined) {
        if (!this.#failed)
          this.#in.trouble(
            `Your learning platform did not take the last step (${reason}). It is kept in this browser and sent again with your next step.`,
          );
        this.#failed = true;
        this.#takeBack = this.#in.clock.after(later, () => this.#start());
        return;
      }
      this.#waiting.splice(this.#waiting.indexOf(one), 1);
      if (this.#failed) this.#in.trouble(undefined);
      this.#failed = false;
    }
  }

  /** Why it was not taken; undefined where it was. */
  async #request({ method, address, body }: Waiting, keepalive: boolean): Promise<string | undefined> {
    const headers = { ...this.#headers, 'Content-Type': 'application/json' };
    const guarded = (): Readonly<Record<string, string>> => {
      const etag = this.#etags.get(address);
      return method === 'POST'
        ? headers
        : { ...headers, ...(etag === undefined ? { 'If-None-Match': '*' } : { 'If-Match': etag }) };
    };
    try {
      let answer = await this.#in.send(address, { method, headers: guarded(), body, keepalive });
      // Another window of the same learner wrote meanwhile: the newer word stands.
      if (answer.status === 412) {
        await this.get(address.slice(this.#endpoint.length), {});
        answer = await this.#in.send(address, { method, headers: guarded(), body, keepalive });
      }
      // A statement that the store has already is what was wanted.
      if (!answer.ok && !(method === 'POST' && answer.status === 409)) return `status ${answer.status}`;
      if (method === 'PUT') {
        if (answer.etag === undefined) this.#etags.set(address, '*');
        else this.#etags.set(address, answer.etag);
      }
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
