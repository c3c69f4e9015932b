/** Runs command lines in this process, for tests. */

import { vi } from 'vitest';
import { main } from '../../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line and catches what it prints. */
export async function espalier(...argv: string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const catcher = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
    said[stream] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(catcher('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(catcher('err')),
  ];
  try {
    return { code: await main(argv), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
