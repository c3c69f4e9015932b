/** The YAML language server as an editor runs it: a process of its own, spoken to over stdio. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Settings as `.vscode/settings.json` holds them: `yaml.hover` is the key of a section's setting. */
export type Settings = Readonly<Record<string, unknown>>;

export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #settings: Settings;
  readonly #replies = new Map<number | string, (message: Message) => void>();
  readonly #listeners = new Set<(message: Message) => void>();
  #bytes = Buffer.alloc(0);
  #requests = 0;

  private constructor(settings: Settings) {
    const program = new URL('../../../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url);
    this.#settings = settings;
    this.#process = spawn(process.execPath, [fileURLToPath(program), '--stdio']);
    this.#process.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  /** Starts a server for the files under `root` with an editor's settings. */
  static async start(root: URL, settings: Settings): Promise<LanguageServer> {
    const server = new LanguageServer(settings);
    await server.request('initialize', {
      processId: process.pid,
      rootUri: root.href,
      workspaceFolders: [{ uri: root.href, name: 'workspace' }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
        },
        textDocument: { hover: { contentFormat: ['markdown'] }, completion: {}, publishDiagnostics: {} },
      },
    });
    server.notify('initialized', {});
    server.notify('workspace/didChangeConfiguration', { settings: {} });
    return server;
  }

  /** Shows the server a file with this text, saved or not, and returns what it finds wrong with it. */
  async open(uri: string, text: string): Promise<unknown> {
    const found = new Promise((resolve) => {
      const listener = ({ method, params }: Message): void => {
        if (method !== 'textDocument/publishDiagnostics' || !isRecord(params) || params.uri !== uri) return;
        this.#listeners.delete(listener);
        resolve(params.diagnostics);
      };
      this.#listeners.add(listener);
    });
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return found;
  }

  request(method: string, params: unknown): Promise<unknown> {
    this.#requests += 1;
    const id = this.#requests;
    return new Promise((resolve, reject) => {
      this.#replies.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      this.#write({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#write({ method, params });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.request('shutdown', null);
    this.notify('exit', null);
    await ended;
  }

  #write(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin.write(body);
  }

  #read(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    for (;;) {
      const head = this.#bytes.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#bytes.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#bytes.length < end) return;
      const message: Message = JSON.parse(this.#bytes.toString('utf8', head + 4, end));
      this.#bytes = this.#bytes.subarray(end);
      this.#take(message);
    }
  }

  #take(message: Message): void {
    const { id, method } = message;
    if (id !== undefined && method !== undefined) {
      const result = method === 'workspace/configuration' ? this.#configuration(message.params) : null;
      this.#write({ id, result });
    } else if (id !== undefined) {
      this.#replies.get(id)?.(message);
      this.#replies.delete(id);
    } else {
      for (const listener of [...this.#listeners]) listener(message);
    }
  }

  /** The sections that the server asks for, nested as an editor hands them over. */
  #configuration(params: unknown): unknown {
    const items: unknown = isRecord(params) ? params.items : [];
    if (!Array.isArray(items)) return [];
    return items.map((item: unknown) => this.#section(isRecord(item) ? String(item.section) : ''));
  }

  #section(name: string): unknown {
    const whole = this.#settings[name];
    if (whole !== undefined) return whole;
    const section: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(this.#settings)) {
      if (!key.startsWith(`${name}.`)) continue;
      const path = key.slice(name.length + 1).split('.');
      const last = path.pop();
      let place = section;
      for (const step of path) {
        const next = place[step];
        const inner = isRecord(next) ? next : {};
        place[step] = inner;
        place = inner;
      }
      if (last !== undefined) place[last] = value;
    }
    return section;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
